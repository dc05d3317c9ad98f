/** Stopped in any way, the crawler loses no page, and the next run repeats none. */
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, newFile, type Run, readEntries, rowOf, startCrawler } from './run';
import { held, html, linksTo, type Page, TestServer } from './server';

const PAGES: Record<string, Page> = {
  '/': linksTo('/a', '/b', '/c', '/d'),
  '/a': linksTo('/a1', '/a2'),
  '/b': linksTo('/b1', '/'),
  '/c': linksTo('/c1'),
  '/d': linksTo('/d1'),
  ...Object.fromEntries(['/a1', '/a2', '/b1', '/c1', '/d1'].map((path) => [path, `<title>${path}</title>`])),
};
const ALL = Object.keys(PAGES);

describe.each(LANGUAGES)('an interruption, %s', (language) => {
  let server: TestServer;
  let file: string;
  const start = (): Run => startCrawler(language, server.origin, '--out', file, '--concurrency', '1');
  const saved = () => readEntries(file).map(({ url }) => url.slice(server.origin.length));

  beforeEach(async () => {
    server = await TestServer.start({ ...PAGES });
    file = newFile();
  });
  afterEach(() => server.close());

  /** The request for /c is under way: the start, /a and /b were answered and saved. */
  async function inTheMiddle(): Promise<Run> {
    server.pages['/c'] = held;
    const coming = server.next('/c');
    const run = start();
    await coming;
    server.pages['/c'] = linksTo('/c1');
    return run;
  }

  /** Once more, to the end: each address has one line then, and only `again` was asked for twice. */
  async function goOn(again: string[]): Promise<string> {
    const { code, stderr } = await start().end;
    expect(code).toBe(0);
    expect(saved()).toEqual([...ALL].sort());
    const twice = ALL.filter((path) => server.count(path) > 1);
    expect(twice).toEqual(again);
    return stderr;
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s, in order', async (signal) => {
    const run = await inTheMiddle();
    run.kill(signal);
    const end = await run.end;
    expect(end.code).toBe(130);
    expect(end.stderr).toBe(`crawler: stopped; ${file} is whole: the same command goes on from there\n`);
    expect(rowOf(end, 'pages')).toBe(3);
    expect(saved()).toEqual(['/', '/a', '/b']);
    expect(await goOn(['/c'])).toBe('');
  });

  it('by SIGKILL', async () => {
    const run = await inTheMiddle();
    run.kill('SIGKILL');
    expect((await run.end).signal).toBe('SIGKILL');
    expect(await goOn(['/c'])).toBe('');
  });

  it.each([
    ['half of its address', 20],
    ['all but its end', -1],
  ])('by SIGKILL in the middle of a line, of which there is %s', async (_, length) => {
    const run = await inTheMiddle();
    run.kill('SIGKILL');
    await run.end;
    const lines = readFileSync(file, 'utf8').split('\n');
    const last = `${lines.at(-2)}\n`;
    truncateSync(file, statSync(file).size - last.length + last.slice(0, length).length);
    expect(await goOn(['/b', '/c'])).toBe(`crawler: cut off half a line at the end of ${file}\n`);
  });

  it('in the middle of a letter', async () => {
    server.pages['/d1'] = html('<title>\u00e9</title>');
    await start().end;
    const whole = readFileSync(file);
    truncateSync(file, whole.indexOf('\u00e9') + 1);
    await start().end;
    expect(saved()).toEqual([...ALL].sort());
    expect(readFileSync(file)).toEqual(whole);
  });

  it('twice: the second time ends it at once, with whole lines', async () => {
    const run = await inTheMiddle();
    run.kill('SIGINT');
    run.kill('SIGINT');
    const { code, signal } = await run.end;
    expect(code ?? signal).toBeOneOf([130, 'SIGINT']);
    await goOn(['/c']);
  });

  it('may be followed by another try at what has failed', async () => {
    server.pages['/c'] = (response) => response.writeHead(404).end();
    await start().end;
    expect(readEntries(file).find(({ error }) => error)).toMatchObject({ url: server.url('/c') });
    server.pages['/c'] = linksTo('/c1');
    await start().end;
    expect(server.count('/c')).toBe(1);
    const again = startCrawler(language, server.origin, '--out', file, '--retry-failed');
    expect((await again.end).code).toBe(0);
    expect(server.count('/c')).toBe(2);
    expect(server.count('/c1')).toBe(1);
    expect(new Set(saved())).toEqual(new Set(ALL));
    expect(ALL.filter((path) => server.count(path) > 1)).toEqual(['/c']);
  });

  it.each([
    [
      'what it has not written',
      'notes without a line end',
      'line 1 is none of this crawler: choose another file',
    ],
    [
      'another crawl',
      '{"url":"http://other.example/","depth":0,"status":200,"title":null,"links":[]}\n',
      'holds a crawl that began at http://other.example/: choose another file',
    ],
  ])('leaves %s alone', async (_, text, reason) => {
    writeFileSync(file, text);
    const { code, stderr } = await start().end;
    expect(code).toBe(2);
    expect(stderr).toContain(`\ncrawler: argument --out: ${file} ${reason}\n`);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(server.seen).toEqual([]);
  });
});
