/** The files of the small site that programs scrape: everything under /site/, and what robots may do there. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface Page {
  body: Uint8Array;
  contentType: string;
  etag: string;
}

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export const STATIC_FOLDER = join(process.cwd(), 'static');

/** By the path of their address; a folder's is that of its first page too. */
export function readPages(folder = STATIC_FOLDER): Map<string, Page> {
  const pages = new Map<string, Page>();
  const site = join(folder, 'site');
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  for (const name of names) {
    if (extname(name) in CONTENT_TYPES) pages.set(`/site/${name}`, readPage(join(site, name)));
  }
  for (const [path, page] of [...pages]) {
    if (path.endsWith('/index.html')) pages.set(path.slice(0, -'index.html'.length), page);
  }
  const robots = join(folder, 'robots.txt');
  if (existsSync(robots)) pages.set('/robots.txt', readPage(robots));
  return pages;
}

function readPage(path: string): Page {
  const body = readFileSync(path);
  return {
    body: new Uint8Array(body),
    contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
  };
}
