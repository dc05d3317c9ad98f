/** The built site is served while the tests in a browser run. */
import type { TestProject } from 'vitest/node';
import { serveBuild } from '../../scripts/serve-build';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is: `http://127.0.0.1:PORT`. */
    origin: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, close } = await serveBuild();
  project.provide('origin', origin);
  return close;
}
