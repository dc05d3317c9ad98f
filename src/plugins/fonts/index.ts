import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

const PACKAGES = ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource/jetbrains-mono'];

/** The licence of each of our fonts is published beside it, as it asks for. */
export default function fontsPlugin(): Plugin {
  return {
    name: 'inside-asyncio-fonts',
    async postBuild({ outDir }) {
      for (const name of PACKAGES) {
        const licence = require.resolve(`${name}/LICENSE`);
        copyFileSync(licence, join(outDir, 'assets/fonts', `${basename(name)}.LICENSE.txt`));
      }
    },
  };
}
