import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

const PACKAGES = ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource/jetbrains-mono'];

/**
 * The development server's styles come by script, too late for a font that is used at once or not at all (see src/css/fonts.css): there it may come
 * when it comes.
 */
const whenItComes = {
  postcssPlugin: 'font-when-it-comes',
  Declaration: {
    'font-display': (declaration: { value: string }) => {
      if (declaration.value === 'optional') declaration.value = 'swap';
    },
  },
};

/** The licence of each of our fonts is published beside it, as it asks for. */
export default function fontsPlugin(): Plugin {
  return {
    name: 'inside-asyncio-fonts',
    configurePostCss(options) {
      if (process.env.NODE_ENV === 'development') options.plugins.push(whenItComes);
      return options;
    },
    async postBuild({ outDir }) {
      for (const name of PACKAGES) {
        const licence = require.resolve(`${name}/LICENSE`);
        copyFileSync(licence, join(outDir, 'assets/fonts', `${basename(name)}.LICENSE.txt`));
      }
    },
  };
}
