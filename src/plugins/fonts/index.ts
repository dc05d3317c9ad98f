import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

const PACKAGES = ['atkinson-hyperlegible-next', 'jetbrains-mono'];

/** The licence of each of our fonts is published beside it, as it asks for. */
export default function fontsPlugin(): Plugin {
  return {
    name: 'inside-asyncio-fonts',
    async postBuild({ outDir }) {
      for (const name of PACKAGES) {
        const licence = require.resolve(`@fontsource-variable/${name}/LICENSE`);
        copyFileSync(licence, join(outDir, 'assets/fonts', `${name}.LICENSE.txt`));
      }
    },
  };
}
