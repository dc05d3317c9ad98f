/** Bundles the cell as an application would be: a loader that transforms file by file would slow the library down. */

import { join } from 'node:path';

const ROOT = process.cwd();
const FOLDER = join(ROOT, 'node_modules/.cache/bench');

/** Returns the path of what `node` is to run. */
export async function bundleCell(): Promise<string> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      ssr: join(ROOT, 'scripts/bench/cell.ts'),
      outDir: FOLDER,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'cell.mjs' } },
    },
    // The peers stay packages: they are measured as they are published.
    ssr: { noExternal: ['asyncio'], external: ['effect', 'effection'] },
  });
  return join(FOLDER, 'cell.mjs');
}
