import { dirname, join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

const REPLACED = join(
  dirname(require.resolve('@docusaurus/core/package.json')),
  'lib/client/browserContext.js',
);

/** How a page that the build made becomes alive. */
export default function hydrationPlugin(): Plugin {
  return {
    name: 'inside-asyncio-hydration',
    getClientModules: () => [join(__dirname, 'compare.ts')],
    configureWebpack: () => ({ resolve: { alias: { [REPLACED]: join(__dirname, 'browserContext.tsx') } } }),
  };
}
