/** The pages of the built site: those that its own sitemap lists, and the search, which is for readers only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function sitePaths(): string[] {
  const sitemap = readFileSync(join(process.cwd(), 'build', 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  return [...listed, '/search'];
}

/** The HTML of a page as it is served, before any script has run. */
export function html(path: string): string {
  return readFileSync(join(process.cwd(), 'build', path === '/' ? 'index.html' : `${path}.html`), 'utf8');
}

/** The examples that a page shows. */
export function examplesOn(path: string): string[] {
  return [...html(path).matchAll(/ data-example="?([^"\s>]+)/g)].map(([, name]) => name);
}
