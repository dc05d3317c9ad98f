import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { type FeedPage, type FeedSite, llmsFull, llmsTxt } from './llms';
import { markdownOf } from './markdown';
import { type Options, sectionsOf } from './outline';
import { showElement } from './show';

/** What Docusaurus knows of a chapter. */
interface Doc {
  id: string;
  title: string;
  description: string;
  permalink: string;
  /** `@site/docs/primitives/lock.mdx` */
  source: string;
}

const DOCS = 'docusaurus-plugin-content-docs';

/** For those who read with tools: each chapter as plain Markdown at its own address and `.md`, `llms.txt`, and all in one text. */
export default function feedPlugin(
  { siteDir, siteConfig, baseUrl }: LoadContext,
  { sidebars }: Options,
): Plugin {
  let docs: Doc[] = [];
  const root = siteConfig.url + baseUrl;
  const absolute = (path: string): string => siteConfig.url + path;
  const fileOf = ({ source }: Doc): string => source.replace(/^@site\//, '');

  /** Links lead to the chapter's plain text too, and nowhere that depends on where this is read. */
  const addressFrom = (doc: Doc) => {
    const folder = posix.dirname(fileOf(doc));
    return (link: string): string => {
      const [path = '', anchor] = link.split('#');
      const fragment = anchor === undefined ? '' : `#${anchor}`;
      if (/^pathname:\/\//.test(link)) return root + link.replace(/^pathname:\/+/, '');
      if (/^\w+:/.test(link) || path === '') return link;
      const there = docs.find(
        (one) => fileOf(one) === posix.join(folder, path) || plain(one.permalink) === plain(path),
      );
      if (there) return `${absolute(plain(there.permalink))}.md${fragment}`;
      return path.startsWith('/') ? absolute(link) : link;
    };
  };

  const entries = (ids: readonly string[]): Doc[] =>
    ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? []);
  const contents = (): string =>
    sectionsOf(sidebars)
      .flatMap(({ title, chapters }) => {
        const pages = entries(chapters).map(
          (doc) => `- [${doc.title}](${absolute(plain(doc.permalink))}.md): ${doc.description}`,
        );
        return [...(title === undefined ? [] : [`\n**${title}**\n`]), ...pages];
      })
      .join('\n');

  const pageOf = (doc: Doc): FeedPage => {
    const path = fileOf(doc);
    const url = absolute(plain(doc.permalink));
    const body = markdownOf(readFileSync(join(siteDir, path), 'utf8'), {
      path,
      show: (element) => showElement(element, { root: siteDir, contents: contents(), url }),
      address: addressFrom(doc),
    });
    const head = [`# ${doc.title}`, `> ${doc.description}`, `This is ${url} in plain Markdown.`];
    return {
      title: doc.title,
      description: doc.description,
      url: `${url}.md`,
      markdown: `${head.join('\n\n')}\n\n${body}`,
    };
  };

  return {
    name: 'inside-asyncio-feed',
    allContentLoaded({ allContent }) {
      const content = allContent[DOCS]?.default as { loadedVersions: { docs: Doc[] }[] } | undefined;
      docs = content?.loadedVersions[0]?.docs ?? [];
    },
    async postBuild({ outDir }) {
      const write = (path: string, text: string): void => {
        const file = join(outDir, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      };
      const sections = sectionsOf(sidebars).map(({ title, chapters }) => {
        const pages = entries(chapters).map(pageOf);
        // Chapters that stand by themselves are called by the first of them.
        return { title: title ?? pages[0]?.title ?? '', pages };
      });
      for (const { pages } of sections)
        for (const { url, markdown } of pages) write(relative(baseUrl, new URL(url).pathname), markdown);
      write('llms.txt', llmsTxt(siteOf(siteConfig.title, root), sections));
      write('llms-full.txt', llmsFull(siteOf(siteConfig.title, root), sections));
    },
  };
}

/** The first page of a folder is served without the slash, as every page is. */
function plain(permalink: string): string {
  return permalink.replace(/(.)\/$/, '$1');
}

function siteOf(title: string, root: string): FeedSite {
  return {
    title,
    summary:
      'A guide to Python’s asyncio in which everything runs: each chapter is a short program in TypeScript, its twin in Python, and the same with native promises, with what it prints and why in this order.',
    notes: [
      'The TypeScript programs run on a library of this guide that behaves as CPython 3.14’s asyncio does, turn by turn: `async def` is `function*`, `await` is `yield*`. Whatever a page says is printed was printed: every program is run in every language whenever the guide is built.',
    ],
    optional: [
      {
        title: 'The whole guide as one text',
        url: `${root}llms-full.txt`,
        description: 'every chapter in its order',
      },
      {
        title: 'The whole guide as one page',
        url: `${root}guide/print`,
        description: 'for printing, with timelines',
      },
    ],
  };
}
