import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Excerpt } from './data';
import { declarationsOf } from './declarations';

/**
 * Where pages may show source from: the library, the files that the chapters work with, the examples that are compared side by side, the crawler's
 * parts, and what stands in for aiohttp in a page.
 */
export const FOLDERS = [
  ...['src/asyncio', 'tests/guide', 'examples/primitives', 'examples/scraping/crawler'],
  ...['src/runtimes/python', 'src/runtimes/python/aiohttp'],
];

/** What `show` is called where nothing is chosen. */
export const WHOLE = '';

/** All that can be shown of a file: it as a whole, and each declaration by its name. */
export function excerptsOf(root: string, path: string): Map<string, Excerpt> {
  const text = readFileSync(join(root, path), 'utf8');
  const language = path.endsWith('.py') ? 'python' : 'ts';
  const shown = [[WHOLE, text.trimEnd()] as const, ...declarationsOf(path, text)];
  return new Map(shown.map(([name, text]) => [name, { path, language, text }]));
}

/** The files that can be shown, from the root of the repository. */
export function showableFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(ts|py)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** The file of data for an excerpt. On some disks `Sleep` and `sleep` are one name. */
export function dataName(path: string, show: string): string {
  const name = show.replace(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`);
  return `${path}/${name === WHOLE ? 'whole' : `show-${name}`}.json`;
}

/** Refuses, in a sentence that helps, what a page cannot show. */
export function requireExcerpt(root: string, path: string, show: string): void {
  if (!showableFiles(root).includes(path)) {
    throw new Error(`There is no file ${path} to show. It must lie in ${FOLDERS.join(', ')}.`);
  }
  const excerpts = excerptsOf(root, path);
  if (excerpts.has(show)) return;
  const names = [...excerpts.keys()].filter((name) => name !== WHOLE);
  throw new Error(`${path} declares no ${show}. It has: ${names.join(', ')}.`);
}
