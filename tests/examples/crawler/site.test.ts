/** The crawler on the guide's own bookshop. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../examples/scraping/crawler/lines';
import { type LocalSite, serveSite } from '../../../src/site/server';
import { crawl, type End, LANGUAGES, newFile, readEntries, rowOf } from './run';

let site: LocalSite;
beforeAll(async () => {
  site = await serveSite({ scale: 0 });
});
afterAll(() => site.close());

const found = new Map<string, Entry[]>();

describe.each(LANGUAGES)('the bookshop, %s', (language) => {
  const file = newFile();
  let end: End;
  let entries: Entry[];
  const at = (path: string) => entries.find(({ url }) => url === new URL(path, site.root).href);

  beforeAll(async () => {
    end = await crawl(language, site.root, '--out', file, '--depth', '3');
    entries = readEntries(file);
    found.set(language, entries);
  });

  it('has a title, a depth and links of each page', () => {
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(at('')).toMatchObject({
      depth: 0,
      status: 200,
      title: expect.stringContaining('The Standing Order'),
    });
    const book = at('books/please-hold.html');
    expect(book).toMatchObject({ status: 200, title: expect.stringContaining('Please Hold') });
    expect(book?.links).toContain(new URL('catalogue/page-1.html', site.root).href);
  });

  it('asks for no address twice, and saves each once', () => {
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
    expect(rowOf(end, 'requests')).toBe(entries.length + 1);
  });

  it('counts pages, redirects, failures, and what robots.txt keeps it out of', () => {
    const count = (has: (entry: Entry) => boolean) => entries.filter(has).length;
    expect(rowOf(end, 'pages')).toBe(count(({ links }) => links !== undefined));
    expect(rowOf(end, 'redirects')).toBe(count(({ location }) => location !== undefined));
    expect(rowOf(end, 'failures')).toBe(count(({ error }) => error !== undefined));
    expect(rowOf(end, 'kept out')).toBeGreaterThan(0);
    expect(entries.filter(({ url }) => url.includes('/staff/'))).toEqual([]);
    expect(at('new.html')).toMatchObject({
      status: 301,
      location: new URL('catalogue/page-1.html', site.root).href,
    });
  });

  it('has nothing to do when it is started again', async () => {
    const again = await crawl(language, site.root, '--out', file, '--depth', '3');
    expect(again.code).toBe(0);
    expect(rowOf(again, 'pages')).toBe(0);
    expect(rowOf(again, 'from earlier')).toBe(rowOf(end, 'pages'));
    expect(readEntries(file)).toEqual(entries);
  });

  it('goes deeper in a file that ended less deep, and asks for nothing again', async () => {
    const out = newFile();
    await crawl(language, site.root, '--out', out, '--depth', '1');
    const before = readEntries(out);
    expect(before.length).toBeLessThan(entries.length);
    const deeper = await crawl(language, site.root, '--out', out, '--depth', '3');
    expect(readEntries(out)).toEqual(entries);
    expect(rowOf(deeper, 'requests')).toBe(entries.length - before.length + 1);
  });

  it('stops at as many pages as it is told, and goes on the next time', async () => {
    const out = newFile();
    const first = await crawl(language, site.root, '--out', out, '--depth', '3', '--max-pages', '5');
    expect(first).toMatchObject({
      code: 0,
      stderr: 'crawler: there is more: the same command goes on from there\n',
    });
    expect(rowOf(first, 'pages') + rowOf(first, 'failures')).toBe(5);
    await crawl(language, site.root, '--out', out, '--depth', '3');
    expect(readEntries(out)).toEqual(entries);
  });
});

it('is the same in both languages', () => {
  const [first, ...others] = found.values();
  for (const other of others) expect(other).toEqual(first);
});
