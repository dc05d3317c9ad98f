import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import subsetFont from 'subset-font';
import { type Face, facesIn } from './faces';

/** Where each font comes from, by the name that `src/css/fonts.css` has for it. */
const SOURCES: Record<string, string> = {
  'atkinson-hyperlegible-next':
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'jetbrains-mono': '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2',
};

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

/**
 * A page comes with the letters that it has, and no others: each font is cut down to the characters for which `src/css/fonts.css` says it is. The licence
 * of each is published beside it, as it asks for.
 */
export default function fontsPlugin({ siteDir, generatedFilesDir }: LoadContext): Plugin {
  const cut = join(generatedFilesDir, 'inside-asyncio-fonts');
  return {
    name: 'inside-asyncio-fonts',
    async loadContent() {
      mkdirSync(cut, { recursive: true });
      const faces = facesIn(readFileSync(join(siteDir, 'src/css/fonts.css'), 'utf8'));
      for (const face of faces) writeFileSync(join(cut, `${face.name}.woff2`), await cutDown(face));
    },
    getPathsToWatch: () => [join(siteDir, 'src/css/fonts.css')],
    configureWebpack(config) {
      neverInside(config.module?.rules);
      return { resolve: { alias: { '@fonts': cut } } };
    },
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

interface UrlRule {
  test: RegExp;
  use: [{ options: { limit: number | boolean } }];
}

function isForFonts(rule: unknown): rule is UrlRule {
  const { test, use } = rule as Partial<UrlRule>;
  return test instanceof RegExp && test.test('.woff2') && use?.[0].options.limit !== undefined;
}

/** Docusaurus writes a small file into what names it. A font is to come beside the styles, not as a part of them; and the policy of a page lets none in otherwise. */
function neverInside(rules: readonly unknown[] = []): void {
  const rule = rules.find(isForFonts);
  if (rule === undefined) throw new Error('The rule for fonts is not where it was.');
  rule.use[0].options.limit = false;
}

/** Ligatures are left out: no two signs of a program are drawn as one. */
function cutDown({ name, characters, weights }: Face): Promise<Buffer> {
  const source = SOURCES[name];
  if (source === undefined) throw new Error(`src/css/fonts.css names a font that nobody knows: ${name}.`);
  return subsetFont(readFileSync(require.resolve(source)), characters, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    ...(weights && { variationAxes: { wght: weights } }),
  });
}
