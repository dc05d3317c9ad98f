import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { type Options, sectionsOf } from '../feed/outline';
import { keyOf, type Printed, printedChapter } from './chapter';
import { printedGuide } from './page';

/** Where the one page is, relative to the site. */
export const PRINTED = 'guide/print.html';

/** Of the reader, not of the guide: it has nothing to say on paper. */
const LEFT_OUT = ['progress', 'contents'];

/**
 * The whole guide as one page, to be printed. It is put together from the built pages, so that it shows what they show, and has no scripts:
 * forty chapters that wake up at once would be slow, and nobody presses Run on paper.
 */
export default function printedPlugin({ siteConfig, baseUrl }: LoadContext, { sidebars }: Options): Plugin {
  return {
    name: 'inside-asyncio-printed',
    async postBuild({ outDir }) {
      const sections = sectionsOf(sidebars).map(({ title, chapters }) => ({
        title,
        chapters: chapters.filter((id) => !LEFT_OUT.includes(id)),
      }));
      const paths = new Map(sections.flatMap(({ chapters }) => chapters).map((id) => [id, pathOf(id)]));
      const keys = new Set([...paths.values()].map(keyOf));
      const anchorOf = (address: string, fragment: string): string | undefined => {
        const key = keyOf(address.slice(`${baseUrl}guide`.length));
        if (!address.startsWith(`${baseUrl}guide/`) || !keys.has(key)) return undefined;
        return fragment === '' ? `#${key}` : `#${key}--${fragment}`;
      };
      const printed = (id: string): Printed => {
        const path = paths.get(id) ?? id;
        return printedChapter(readPage(outDir, path), keyOf(path), anchorOf);
      };
      const guide = printedGuide({
        title: siteConfig.title,
        tagline: siteConfig.tagline,
        sections: sections.map(({ title, chapters }) => ({ title, chapters: chapters.map(printed) })),
        like: readPage(outDir, 'introduction'),
      });
      writeFileSync(join(outDir, PRINTED), guide);
    },
  };
}

/** `primitives/index` is served as `primitives`. */
function pathOf(id: string): string {
  return id.replace(/\/index$/, '');
}

function readPage(outDir: string, path: string): string {
  const file = [`${path}.html`, `${path}/index.html`]
    .map((name) => join(outDir, 'guide', name))
    .find(existsSync);
  if (file === undefined) throw new Error(`The page of ${path} has not been built.`);
  return readFileSync(file, 'utf8');
}
