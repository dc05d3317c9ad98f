/** The crawler on a server on which everything goes wrong: what is saved, and how often it asked. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../examples/scraping/crawler/lines';
import { crawl, type End, LANGUAGES, newFile, readEntries, rowOf } from './run';
import { held, html, linksTo, type Page, redirect, status, TestServer } from './server';

const MOST = 10_000;
const ABOUT_MOST = '<title>full</title>'.padEnd(MOST);

function untilItWorks(times: number, refusal: (response: ServerResponse) => void): Page {
  return (response, visit) => (visit < times ? refusal(response) : html('<title>at last</title>')(response));
}

const PAGES: Record<string, Page> = {
  '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: inside-asyncio-crawler\nDisallow: /kept-out\n',
  '/same': '<title>\n one \t page\n</title>',
  '/kept-out': 'never seen',
  '/always-500': status(500),
  '/gone': status(410),
  '/fails-twice': untilItWorks(2, status(503)),
  '/busy': untilItWorks(1, status(429, { 'retry-after': '1' })),
  '/much-later': status(429, { 'retry-after': '3600' }),
  '/broken': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
    response.write('half of it', () => response.destroy());
  },
  '/reset': (response) => response.destroy(),
  '/breaks-once': untilItWorks(1, (response) => response.destroy()),
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => response.write('x'.repeat(1000), (error) => !error && setImmediate(more));
    more();
  },
  '/too-large': `${ABOUT_MOST}.`,
  '/just-enough': ABOUT_MOST,
  '/picture': (response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    // Its body never ends; nobody waits for it.
    response.write('x');
  },
  '/no-content': status(204),
  '/empty': '',
  '/moved': redirect('/target#part'),
  '/moved-too': redirect('target', 308),
  '/target': linksTo('/behind'),
  '/behind': '<title>behind</title>',
  '/loop': redirect('/loop-back', 302),
  '/loop-back': redirect('/loop', 302),
  '/itself': redirect('/itself', 302),
  '/away': redirect('http://other.example/'),
  '/nowhere': redirect('mailto:somebody@other.example'),
  '/zipped': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end(gzipSync('<title>zipped</title>'));
  },
  '/cyrillic': (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' });
    response.end(Buffer.from([...Buffer.from('<title>'), 0xc4, 0xe0, ...Buffer.from('</title>')]));
  },
  '/meta': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(Buffer.from('<meta charset="latin1"><title>caf\u00e9</title>', 'latin1'));
  },
  '/xhtml': (response) => {
    response
      .writeHead(200, { 'content-type': 'application/xhtml+xml;charset=utf-8' })
      .end('<title>x &amp; y</title>');
  },
  '/based': '<base href="/folder/"><a href="inside">1</a><a href="inside?">2</a><area href="?q=a b">',
  '/folder/inside': 'no title',
  '/folder/?q=a%20b': 'no title',
  '/deep-1': linksTo('/deep-2'),
  '/deep-2': linksTo('/deep-3'),
  '/deep-3': 'too deep',
};
for (let n = 0; n < 20; n++) PAGES[`/chain?${n}`] = redirect(`/chain?${n + 1}`, 302);

const NOT_LINKED = ['/robots.txt', '/target', '/behind', '/loop-back', '/deep-2', '/deep-3'];

function startPage(host: string): string {
  const linked = Object.keys(PAGES).filter((path) => {
    return !NOT_LINKED.includes(path) && !path.startsWith('/folder/') && !/^\/chain\?[1-9]/.test(path);
  });
  const spellings = ['#top', 'same#part', './x/../same', '/%73ame', `HTTP://someone:secret@${host}/same`];
  const others = [
    'mailto:a@b.example',
    'ftp://a.example/',
    'javascript:1',
    'http://[oops/',
    `http://localhost/`,
  ];
  return linksTo(...linked, '/missing', ...spellings, ...others);
}

const found = new Map<string, Entry[]>();

describe.each(LANGUAGES)('whatever a server does, %s', (language) => {
  let server: TestServer;
  let end: End;
  let entries: Entry[];
  const at = (path: string) => entries.find(({ url }) => url === server.url(path));

  beforeAll(async () => {
    server = await TestServer.start({ ...PAGES });
    server.pages['/'] = startPage(server.host);
    const file = newFile();
    end = await crawl(language, server.origin, '--out', file, '--depth', '2', '--max-bytes', `${MOST}`);
    entries = readEntries(file);
    const lines = entries.map((entry) => JSON.stringify(entry).replaceAll(server.origin, ''));
    found.set(
      language,
      lines.map((line) => JSON.parse(line)),
    );
  });
  afterAll(() => server.close());

  it('ends well, with a line each', () => {
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
  });

  it('says who it is, and keeps to the rules for it', () => {
    expect(new Set(server.seen.map(({ agent }) => agent))).toEqual(new Set(['inside-asyncio-crawler/1.0']));
    expect(server.count('/robots.txt')).toBe(1);
    expect(server.seen[0]).toMatchObject({ path: '/robots.txt' });
    expect(server.count('/kept-out')).toBe(0);
    expect(rowOf(end, 'kept out')).toBe(1);
  });

  it('knows an address in all its spellings', () => {
    expect(server.count('/same')).toBe(1);
    expect(server.count('/')).toBe(1);
    expect(at('/same')).toEqual({
      url: server.url('/same'),
      depth: 1,
      status: 200,
      title: 'one page',
      links: [],
    });
  });

  it('stays on its host, and with http', () => {
    expect(new Set(server.seen.map(({ host }) => host))).toEqual(new Set([server.host]));
    expect(entries.filter(({ url }) => !url.startsWith(server.origin))).toEqual([]);
    const links = at('/')?.links ?? [];
    expect(links).toContain('http://localhost/');
    expect(links.filter((link) => !link.startsWith('http'))).toEqual([]);
  });

  it('goes so deep and no deeper', () => {
    expect(at('/deep-2')).toMatchObject({ depth: 2, links: [server.url('/deep-3')] });
    expect(at('/behind')).toMatchObject({ depth: 2, title: 'behind' });
    expect(server.count('/deep-3')).toBe(0);
  });

  it.each([
    ['/fails-twice', 3],
    ['/breaks-once', 2],
    ['/busy', 2],
  ])('asks again for %s', (path, times) => {
    expect(at(path)).toMatchObject({ status: 200, title: 'at last' });
    expect(server.count(path)).toBe(times);
  });

  it('waits as long as it is asked to', () => {
    const [first, second] = server.seen.filter(({ path }) => path === '/busy');
    expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThan(0.95);
  });

  it.each([
    ['/always-500', 3, 500, 'HTTP 500'],
    ['/broken', 3, null, 'the answer broke off'],
    ['/missing', 1, 404, 'HTTP 404'],
    ['/gone', 1, 410, 'HTTP 410'],
    ['/much-later', 1, 429, 'HTTP 429, back in 3600 s'],
    ['/endless', 1, 200, `larger than ${MOST} bytes`],
    ['/too-large', 1, 200, `larger than ${MOST} bytes`],
    ['/nowhere', 1, 302, 'redirected to no address'],
  ])('saves why there is no page of %s', (path, times, code, error) => {
    const moved = path === '/nowhere' ? 301 : code;
    expect(at(path)).toEqual({ url: server.url(path), depth: 1, status: moved, error });
    expect(server.count(path)).toBe(times);
  });

  it('asks again where a connection breaks before there is an answer', () => {
    expect(at('/reset')).toEqual({ url: server.url('/reset'), depth: 1, status: null, error: 'no answer' });
    // Node's fetch itself asks once more where a connection breaks that it had used before.
    const asked = language === 'python' ? [3] : [3, 4, 5, 6];
    expect(asked).toContain(server.count('/reset'));
  });

  it('counts what a redirect leads to once', () => {
    const target = server.url('/target');
    expect(at('/moved')).toEqual({ url: server.url('/moved'), depth: 1, status: 301, location: target });
    expect(at('/moved-too')).toMatchObject({ status: 308, location: target });
    expect(server.count('/target')).toBe(1);
    expect(at('/target')).toMatchObject({ depth: 1, links: [server.url('/behind')] });
  });

  it('goes around in no circle, and follows no chain for ever', () => {
    for (const path of ['/loop', '/loop-back', '/itself']) expect(server.count(path)).toBe(1);
    expect(at('/chain?9')).toMatchObject({ location: server.url('/chain?10') });
    expect(at('/chain?10')).toMatchObject({ status: 302, error: 'redirected too often' });
    expect(server.count('/chain?11')).toBe(0);
  });

  it('does not leave its host by a redirect', () => {
    expect(at('/away')).toMatchObject({ status: 301, location: 'http://other.example/' });
  });

  it('reads nothing but HTML, in any charset', () => {
    expect(at('/picture')).toEqual({ url: server.url('/picture'), depth: 1, status: 200, links: [] });
    expect(at('/no-content')).toMatchObject({ status: 204, links: [] });
    expect(at('/just-enough')).toMatchObject({ title: 'full' });
    expect(at('/empty')).toMatchObject({ title: null, links: [] });
    expect(at('/zipped')).toMatchObject({ title: 'zipped' });
    expect(at('/cyrillic')).toMatchObject({ title: '\u0414\u0430' });
    expect(at('/meta')).toMatchObject({ title: 'caf\u00e9' });
    expect(at('/xhtml')).toMatchObject({ title: 'x & y' });
  });

  it('minds a base, and an empty query', () => {
    expect(at('/based')?.links).toEqual([server.url('/folder/inside'), server.url('/folder/?q=a%20b')]);
    expect(server.count('/folder/?q=a%20b')).toBe(1);
  });
});

it('the lines are the same in both languages', () => {
  const [first, ...others] = found.values();
  for (const other of others) expect(other).toEqual(first);
});

describe.each(LANGUAGES)('time, %s', (language) => {
  it('gives an attempt so many seconds', async () => {
    const server = await TestServer.start({ '/': linksTo('/silent', '/slow'), '/silent': held });
    server.pages['/slow'] = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('the head is there, and a little more');
    };
    const file = newFile();
    const end = await crawl(language, server.origin, '--out', file, '--timeout', '2', '--retries', '0');
    server.close();
    expect(end).toMatchObject({ code: 0, stderr: '' });
    const error = 'no whole answer in time';
    expect(readEntries(file).slice(1)).toEqual([
      { url: server.url('/silent'), depth: 1, status: null, error },
      { url: server.url('/slow'), depth: 1, status: null, error },
    ]);
  });
});
