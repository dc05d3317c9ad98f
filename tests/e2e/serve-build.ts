/** Serves the built site on loopback while the tests in a browser run. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import handler from 'serve-handler';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is: `http://127.0.0.1:PORT`. */
    origin: string;
  }
}

const BUILD = join(process.cwd(), 'build');

export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(BUILD, 'index.html')))
    throw new Error(
      'The tests in a browser look at the built site, and there is none: run `npm run build` first.',
    );
  // As `docusaurus serve` does, and as static hosts do.
  const server = createServer((request, response) =>
    handler(request, response, {
      public: BUILD,
      cleanUrls: true,
      trailingSlash: false,
      directoryListing: false,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
