/** The pages of the built site, as its own sitemap lists them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function sitePaths(): string[] {
  const sitemap = readFileSync(join(process.cwd(), 'build', 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
}

/** The HTML of a page as it is served, before any script has run. */
export function html(path: string): string {
  return readFileSync(join(process.cwd(), 'build', path === '/' ? 'index.html' : `${path}.html`), 'utf8');
}

/** The examples that a page shows. */
export function examplesOn(path: string): string[] {
  return [...html(path).matchAll(/ data-example="?([^"\s>]+)/g)].map(([, name]) => name);
}
