import { dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** A part of Docusaurus that brings all of the highlighter to every page, to add languages to it. */
const ADDS_LANGUAGES = join(
  dirname(require.resolve('@docusaurus/theme-classic/package.json')),
  'lib/prism-include-languages',
);

/** Code is highlighted while the site is built; what a page loads at first is made without the highlighter. */
export default function highlightPlugin({ siteDir }: LoadContext): Plugin {
  const nothing = join(__dirname, 'nothing.ts');
  return {
    name: 'inside-asyncio-highlight',
    configureWebpack: (_, isServer) => ({
      resolve: {
        alias: {
          '@highlight-at-build': isServer ? join(siteDir, 'src/components/Code/highlight.ts') : nothing,
          [ADDS_LANGUAGES]: nothing,
        },
      },
    }),
  };
}
