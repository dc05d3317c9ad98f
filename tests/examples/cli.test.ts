/** The commands as someone types them, on a small folder of examples of their own. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotRun, pythonWithAiohttp } from '../../src/examples/real-python';
import { serveSite } from '../../src/site/server';

const repository = process.cwd();
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'examples-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'examples', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

function command(script: 'example' | 'examples', args: string[], cwd = folder): Promise<Result> {
  const file = join(repository, 'scripts', `${script}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', tsx, file, ...args], { cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const HELLO =
  "import * as asyncio from 'asyncio'\nfunction* main() {\n  console.log('hello')\n}\nasyncio.run(main())\n";
const ENDLESS = "import * as asyncio from 'asyncio'\nasyncio.run(new asyncio.Event().wait())\n";

describe('npm run examples', () => {
  it('closes with the numbers, and a failure of any kind is one of the command', async () => {
    write({
      'a/good.ts': HELLO,
      'a/good.out': 'hello\n',
      'b/differs.ts': HELLO,
      'b/differs.out': 'goodbye\n',
      'c/unrecorded.ts': HELLO,
      'd/endless.ts': ENDLESS,
      'd/endless.out': '',
      'e/throws.ts': "console.log('x')\nthrow new RangeError('no')\n",
      'e/throws.out': 'x\n',
    });
    const { code, stdout } = await command('examples', []);
    expect(code).toBe(1);
    expect(stdout).toContain('[1/5] a/good: typescript\n');
    expect(stdout).toContain(join('b', 'differs.out says:\n  -goodbye\n  +hello'));
    expect(stdout).toContain(join('c', 'unrecorded.out is missing.'));
    expect(stdout).toContain('It never ends: nothing is ready');
    expect(stdout).toContain('It failed in line 2: RangeError: no');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 4 failed');
  });

  it('narrows to names, and passes', async () => {
    write({ 'a/good.ts': HELLO, 'a/good.out': 'hello\n', 'b/bad.ts': HELLO });
    const { code, stdout } = await command('examples', ['good']);
    expect(stdout).toBe('[1/1] a/good: typescript\n1 passed, 0 failed\n');
    expect(code).toBe(0);
  });

  it('records anew, for Python only where it prints something else', async () => {
    write({
      'a/list.ts': "console.log(['a'])\n",
      'a/list.py': "print(['a'])\n",
      'a/same.ts': "console.log('a')\n",
      'a/same.py': "print('a')\n",
      'a/same.py.out': 'it was another once\n',
      'b/endless.ts': ENDLESS,
    });
    const { code, stdout, stderr } = await command('examples', ['--update']);
    expect(stdout.split('\n')).toEqual([
      `new: ${join('examples', 'a', 'list.out')}`,
      `new: ${join('examples', 'a', 'list.py.out')}`,
      `new: ${join('examples', 'a', 'same.out')}`,
      `removed: ${join('examples', 'a', 'same.py.out')}`,
      '4 changed: look at them with git diff.',
      '',
    ]);
    expect(stderr).toContain('endless.ts was not recorded. It never ends');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'examples/a/list.py.out'), 'utf8')).toBe("['a']\n");
    expect(existsSync(join(folder, 'examples/b/endless.out'))).toBe(false);
  });
});

describe('npm run example', () => {
  it('draws a timeline, by time or by step', async () => {
    const lines = ['function* main() {', '  yield* asyncio.sleep(1)', "  console.log('slept')", '}'];
    write({
      'a/nap.ts': ["import * as asyncio from 'asyncio'", ...lines, 'asyncio.run(main())', ''].join('\n'),
    });
    const byTime = await command('example', ['nap', '--timeline']);
    expect(byTime.stdout).toMatch(/^main {2}█─ sleep 1 s ─+•\n {6}0 s .* 1 s\n\n1 s {2}slept\n/);
    const bySteps = await command('example', ['nap', '--steps']);
    expect(bySteps.stdout).toMatch(/^main {2}█+•\n/);
  });

  it('lists the near ones for a wrong name', async () => {
    const { code, stderr } = await command('example', ['gahter'], repository);
    expect(stderr).toMatch(/^There is no example 'gahter'. Near it are:\n {2}primitives\/gather\n/);
    expect(code).toBe(1);
  });

  it('runs the file itself, in real time', async () => {
    const { code, stdout } = await command('example', ['primitives/run'], repository);
    expect(stdout).toBe('Hello, World!\n');
    expect(code).toBe(0);
  });

  it('runs each spelling at once on virtual time', async () => {
    for (const [flags, text] of [
      [['--virtual'], "[ 'foo', 'bar' ]\n"],
      [['--virtual', '--promises'], "[ 'foo', 'bar' ]\n"],
      [['--virtual', '--python'], "['foo', 'bar']\n"],
    ] as const) {
      expect(await command('example', ['gather', ...flags], repository)).toEqual({
        code: 0,
        stdout: text,
        stderr: '',
      });
    }
  });

  it('runs the twin in real time', async () => {
    const { code, stdout } = await command('example', ['primitives/run', '--python'], repository);
    expect(stdout).toBe('Hello, World!\n');
    expect(code).toBe(0);
  });

  it('serves the small site to programs that scrape: in real time on loopback, in any language', async () => {
    const pages = readFileSync(join(repository, 'examples/scraping/web-scraping.out'), 'utf8');
    for (const flags of [[], ['--promises'], ['--virtual'], ['--virtual', '--promises']]) {
      const { code, stdout, stderr } = await command('example', ['web-scraping', ...flags], repository);
      expect(stdout).toBe(pages);
      expect(stderr).toMatch(/^3 requests, at most 3 at once, [\d.]+ s, [\d.]+ a second\n$/);
      expect(code).toBe(0);
    }
    const site = await serveSite({ scale: 0 });
    try {
      const { stdout } = await command(
        'example',
        ['web-scraping', `${site.root}example-org.html`],
        repository,
      );
      expect(stdout).toContain('example.org');
      expect(stdout).not.toContain('example.com');
    } finally {
      site.close();
    }
  });

  it('runs the twin that scrapes on aiohttp itself', async ({ skip }) => {
    const missing = await pythonWithAiohttp().catch((error: unknown) => error);
    if (missing instanceof CannotRun) skip(missing.message);
    const pages = readFileSync(join(repository, 'examples/scraping/web-scraping.out'), 'utf8');
    const result = await command('example', ['web-scraping', '--python'], repository);
    expect(result).toEqual({ code: 0, stdout: pages, stderr: '' });
  });

  it('knows no other place on virtual time', async () => {
    const args = ['web-scraping', '--virtual', 'http://127.0.0.1:1/'];
    const { code, stderr } = await command('example', args, repository);
    expect(stderr).toBe(
      'scraping/web-scraping cannot be run: on virtual time there is only http://bookshop.example/site/.\n',
    );
    expect(code).toBe(1);
  });

  it('says that a program never ends, or that it failed', async () => {
    const { code, stdout, stderr } = await command('example', ['primitives/queue', '--virtual'], repository);
    expect(stdout).toMatch(/^Consumed 0\n/);
    expect(stderr).toMatch(/^The program never ends: /);
    expect(code).toBe(1);
    write({ 'a/throws.ts': "throw new RangeError('no')\n" });
    const failed = await command('example', ['throws', '--virtual']);
    expect(failed).toEqual({ code: 1, stdout: '', stderr: '  at program, line 1\nRangeError: no\n' });
  });

  it('says which spellings there are', async () => {
    write({ 'a/only.ts': HELLO });
    const { code, stderr } = await command('example', ['only', '--python']);
    expect(stderr).toBe('a/only has no python program, only: typescript\n');
    expect(code).toBe(1);
  });

  it('lists, and helps', async () => {
    write({ 'a/one.ts': HELLO, 'a/one.py': '' });
    expect((await command('example', ['--list'])).stdout).toMatch(/^a\/one +typescript python\n$/);
    expect((await command('example', ['--help'])).stdout).toContain('npm run example NAME');
    expect((await command('example', [])).code).toBe(1);
  });
});
