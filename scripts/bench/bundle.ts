/** Bundles what is measured as an application would be: a loader that transforms file by file would slow the library down. */

import { join } from 'node:path';

const ROOT = process.cwd();
const FOLDER = join(ROOT, 'node_modules/.cache/bench');

/** `entry` is a file of the repository. Returns the path of what `node` is to run. */
export async function bundle(entry: string): Promise<string> {
  const { build } = await import('vite');
  const file = `${entry
    .replaceAll('/', '-')
    .replace(/^scripts-bench-/, '')
    .slice(0, -'.ts'.length)}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      ssr: join(ROOT, entry),
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: file } },
    },
    // The peers stay packages: they are measured as they are published.
    ssr: { noExternal: ['asyncio'], external: ['effect', 'effection'] },
  });
  return join(FOLDER, file);
}
