import { join } from 'node:path';
import type { ConfigureWebpackUtils, CurrentBundler } from '@docusaurus/types';
import type { Kept } from '../../offline/files';
import { filesIn } from '../seal/files';
import { keptFiles } from './list';

export interface Bundler {
  instance: CurrentBundler['instance'];
  loader: ReturnType<ConfigureWebpackUtils['getJSLoader']>;
}

interface Site {
  siteDir: string;
  outDir: string;
  bundler: Bundler;
  /** Whether there is a service worker that keeps files, or one that takes its leave. */
  isKept: boolean;
}

/** One file at an address that never changes, by which browsers see that there is a new build. */
export async function writeServiceWorker({ siteDir, outDir, bundler, isKept }: Site): Promise<void> {
  const kept = isKept ? keptFiles(outDir, filesIn(outDir)) : { version: '', files: [] };
  const entry = join(siteDir, 'src/offline', isKept ? 'service-worker.ts' : 'farewell.ts');
  await bundle(bundler, entry, outDir, kept);
}

function bundle({ instance, loader }: Bundler, entry: string, path: string, kept: Kept): Promise<void> {
  const compiler = instance({
    mode: 'production',
    target: ['webworker', 'es2022'],
    entry,
    output: { path, filename: 'service-worker.js' },
    resolve: { extensions: ['.ts'] },
    module: { rules: [{ test: /\.ts$/, use: [loader] }] },
    plugins: [new instance.DefinePlugin({ KEPT: JSON.stringify(kept) })],
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const wrong = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (wrong ? reject(wrong) : resolve()));
    });
  });
}
