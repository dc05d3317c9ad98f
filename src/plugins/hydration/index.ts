import { dirname, join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

const REPLACED = join(
  dirname(require.resolve('@docusaurus/core/package.json')),
  'lib/client/browserContext.js',
);

/**
 * Tells the browser to compile what it has loaded while it loads, beside everything else; else it compiles each function where it is first called, and
 * the page stands still meanwhile.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** What brings a page to life: not the programs' workers, which begin with a part of themselves. */
const OF_PAGES = /^assets\/js\/(?!run-)[^/]*\.js$/;

/** How a page that the build made becomes alive. */
export default function hydrationPlugin(): Plugin {
  const isBuilt = process.env.NODE_ENV === 'production';
  return {
    name: 'inside-asyncio-hydration',
    getClientModules: () => [
      join(__dirname, 'compare.ts'),
      ...(isBuilt ? [] : [join(__dirname, 'light.ts')]),
    ],
    configureWebpack(_, isServer, { currentBundler: { instance } }) {
      const alias = { [REPLACED]: join(__dirname, 'browserContext.tsx') };
      if (isServer || !isBuilt) return { resolve: { alias } };
      // After the minifier, which drops comments.
      const stage = instance.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      const ahead = { banner: COMPILE_AHEAD, raw: true, test: OF_PAGES, stage };
      return {
        mergeStrategy: { entry: 'replace' },
        entry: {
          react: join(__dirname, 'entries/react.ts'),
          main: { import: join(__dirname, 'entries/site.ts'), dependOn: 'react' },
        },
        resolve: { alias },
        plugins: [new instance.BannerPlugin(ahead)],
      };
    },
  };
}
