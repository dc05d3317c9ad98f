/** The command line, in both languages and through npm. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../examples/scraping/crawler/options';
import { HELP, USAGE } from '../../../examples/scraping/crawler/usage';
import { crawl, type End, LANGUAGES, newFile, spawnCommand } from './run';
import { held, TestServer } from './server';
import { attempt, callPython, HAS_PYTHON } from './twin';

const URL = 'http://a.example';
const WRONG: [args: string[], message: string][] = [
  [[], 'an argument is required: URL'],
  [['--depth', '1'], 'an argument is required: URL'],
  [['nowhere'], "argument URL: expected an address like http://example.com/, not 'nowhere'"],
  [
    ['ftp://a.example/'],
    "argument URL: expected an address like http://example.com/, not 'ftp://a.example/'",
  ],
  [['http://'], "argument URL: expected an address like http://example.com/, not 'http://'"],
  [[URL, 'http://b.example'], 'unrecognized arguments: http://b.example'],
  [[URL, '--deep', '--dept=1'], 'unrecognized arguments: --deep --dept=1'],
  [[URL, '--depth'], 'argument --depth: expected one argument'],
  [[URL, '--out', '--depth', '1'], 'argument --out: expected one argument'],
  [[URL, '--depth', '-1'], "argument --depth: expected a whole number, 0 or more, not '-1'"],
  [[URL, '--depth=two'], "argument --depth: expected a whole number, 0 or more, not 'two'"],
  [[URL, '--concurrency', '0'], "argument --concurrency: expected a whole number, 1 or more, not '0'"],
  [[URL, '--concurrency', '1.5'], "argument --concurrency: expected a whole number, 1 or more, not '1.5'"],
  [[URL, '--rate', '0'], "argument --rate: expected a number, 0.001 or more, not '0'"],
  [[URL, '--rate', '1e3'], "argument --rate: expected a number, 0.001 or more, not '1e3'"],
  [[URL, '--timeout', 'Infinity'], "argument --timeout: expected a number, 0.001 or more, not 'Infinity'"],
  [[URL, '--backoff', '\u0661'], "argument --backoff: expected a number, 0 or more, not '\u0661'"],
  [[URL, '--max-pages', '0'], "argument --max-pages: expected a whole number, 1 or more, not '0'"],
  [[URL, '--host', 'a/b'], "argument --host: expected a host such as example.com, not 'a/b'"],
  [[URL, '--host', ''], "argument --host: expected a host such as example.com, not ''"],
];

const GIVEN = [
  '--out=x',
  '--depth',
  '3',
  '--rate',
  '0.5',
  '--host',
  'B.example:80',
  '--host',
  'c:81',
  '--retry-failed',
];

describe('the options', () => {
  it.each(WRONG)('%j: %s', (args, message) => {
    expect(attempt(() => readOptions(args, {}))).toEqual({ raises: message });
  });

  it.skipIf(!HAS_PYTHON)('are refused for the same reasons in Python', () => {
    const results = callPython(WRONG.map(([args]) => ['options', 'read_options', args, {}]));
    expect(results).toEqual(WRONG.map(([, message]) => ({ raises: message })));
  });

  it('are values', () => {
    expect(readOptions([...GIVEN, '--max-pages', '7', '--', `${URL}#x`], {})).toEqual({
      url: 'http://a.example/',
      out: 'x',
      hosts: new Set(['a.example', 'b.example', 'c:81']),
      retryFailed: true,
      depth: 3,
      concurrency: 10,
      rate: 0.5,
      timeout: 10,
      retries: 2,
      backoff: 0.5,
      maxPages: 7,
      maxBytes: 5_000_000,
    });
    expect(readOptions([URL], {}).maxPages).toBe(Number.POSITIVE_INFINITY);
  });

  it.skipIf(!HAS_PYTHON)('are the same values in Python', () => {
    const [result] = callPython([
      ['options', 'read_options', [...GIVEN, '--max-pages', '7', '--', `${URL}#x`], {}],
    ]);
    const { hosts, retryFailed, maxPages, maxBytes, ...same } = readOptions([...GIVEN, URL], {});
    expect(result).toMatchObject({
      returns: { ...same, hosts: [...hosts], retry_failed: true, max_pages: 7 },
    });
    expect({ retryFailed, maxPages, maxBytes }).toMatchObject({ maxBytes: 5_000_000 });
  });

  it('that npm kept to itself are asked for again', () => {
    const message = 'argument --max-pages: npm kept it: write -- before it';
    expect(attempt(() => readOptions([URL], { npm_config_max_pages: '3' }))).toEqual({ raises: message });
  });

  it.skipIf(!HAS_PYTHON)('that npm kept, in Python', () => {
    const message = 'argument --max-pages: npm kept it: write -- before it';
    const results = callPython([['options', 'read_options', [URL], { npm_config_max_pages: '3' }]]);
    expect(results).toEqual([{ raises: message }]);
  });
});

describe.each(LANGUAGES)('the command, %s', (language) => {
  it('explains itself', async () => {
    expect(await crawl(language, '--help')).toMatchObject({ code: 0, stdout: `${HELP}\n`, stderr: '' });
  });

  it('needs an address', async () => {
    const expected = `${USAGE}\ncrawler: an argument is required: URL\n`;
    expect(await crawl(language)).toMatchObject({ code: 2, stdout: '', stderr: expected });
  });
});

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const EXAMPLE = [process.execPath, '--import', TSX, resolve('scripts/example.ts'), 'scraping/crawler'];

describe('npm run example scraping/crawler', () => {
  const example = (...args: string[]): Promise<End> => spawnCommand(EXAMPLE, args).end;

  it('hands on its options, and the exit code', async () => {
    expect(await example('--help')).toMatchObject({ code: 0, stdout: `${HELP}\n` });
    expect(await example()).toMatchObject({ code: 2, stderr: expect.stringContaining(USAGE) });
  });

  it.skipIf(!HAS_PYTHON)('has a twin', async () => {
    const { code, stderr } = await example('--python', '--out');
    expect(code).toBe(2);
    expect(stderr).toContain('crawler: argument --out: expected one argument\n');
  });

  it('hands on a signal', async () => {
    const server = await TestServer.start({ '/': held });
    const coming = server.next('/');
    const run = spawnCommand(EXAMPLE, [server.origin, '--out', newFile()]);
    await coming;
    run.kill('SIGTERM');
    const { code, stderr } = await run.end;
    server.close();
    expect(code).toBe(130);
    expect(stderr).toContain('crawler: stopped;');
  });

  it('runs in real time only', async () => {
    const virtual = [...EXAMPLE.slice(0, -1), '--virtual', 'scraping/crawler'];
    const { code, stderr } = await spawnCommand(virtual, []).end;
    expect(code).toBe(1);
    expect(stderr).toBe('scraping/crawler cannot be run: it runs in real time only.\n');
  });
});
