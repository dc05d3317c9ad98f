import { join } from 'node:path';
import { type Bundler, bundle } from '../seal/bundle';
import { filesIn } from '../seal/files';
import { keptFiles } from './list';

interface Site {
  siteDir: string;
  outDir: string;
  bundler: Bundler;
  /** Whether there is a service worker that keeps files, or one that takes its leave. */
  isKept: boolean;
}

/** One file at an address that never changes, by which browsers see that there is a new build. */
export async function writeServiceWorker({ siteDir, outDir, bundler, isKept }: Site): Promise<void> {
  await bundle(bundler, {
    entry: join(siteDir, 'src/offline', isKept ? 'service-worker.ts' : 'farewell.ts'),
    path: outDir,
    filename: 'service-worker.js',
    target: 'webworker',
    defined: { KEPT: isKept ? keptFiles(outDir, filesIn(outDir)) : { version: '', files: [] } },
  });
}
