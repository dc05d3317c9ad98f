import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Writes the API reference before the site reads its documents, and again whenever the library changes while the site is being served.
 *
 * It does so in a process of its own: typedoc is a module that the loader of Docusaurus's configuration would have to translate file by file.
 */
export default function apiPlugin({ siteDir }: LoadContext): Plugin {
  const generate = (): void => {
    execFileSync(process.execPath, ['--import', 'tsx', join(siteDir, 'scripts/api.ts')], {
      cwd: siteDir,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  generate();
  return {
    name: 'inside-asyncio-api',
    getPathsToWatch: () => [`${siteDir}/src/{asyncio,aiohttp}/**/*.ts`],
    loadContent: async () => generate(),
  };
}
