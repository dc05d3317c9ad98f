import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Attribute, ElementNode, Parent } from '../../src/plugins/examples/syntax';
import { declarationsOf } from '../../src/plugins/source/declarations';
import { dataName, excerptsOf, FOLDERS, showableFiles } from '../../src/plugins/source/read';
import remarkSource from '../../src/plugins/source/remark';

const LOCK = `import { Line } from './line';

/**
 * One at a time.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock
 */
export class Lock {
  /** Who waits. */
  private readonly line = new Line();

  /**
   * Opens it.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock.release
   */
  release(): void {
    this.line.wake();
  }

  /** @internal */
  _leave(): void {}
}

// Far above.

export function lock(n: number): Lock;
export function lock(): Lock {
  return new Lock();
}

/** So many. */
const MANY = 3;
`;

const LOOP = `import asyncio

# A clock
# of its own.
class Loop:
    def time(self):

        return 0

@decorated
async def main(
    n,
):
    return n
`;

const declared = (path: string, text: string) => Object.fromEntries(declarationsOf(path, text));

test('a declaration is shown as it stands, without what is in the API reference', () => {
  expect(declared('lock.ts', LOCK)).toEqual({
    Lock: `export class Lock {
  /** Who waits. */
  private readonly line = new Line();

  release(): void {
    this.line.wake();
  }

  _leave(): void {}
}`,
    'Lock.line': '/** Who waits. */\nprivate readonly line = new Line();',
    'Lock.release': 'release(): void {\n  this.line.wake();\n}',
    'Lock._leave': '_leave(): void {}',
    lock: `export function lock(n: number): Lock;
export function lock(): Lock {
  return new Lock();
}`,
    MANY: '/** So many. */\nconst MANY = 3;',
  });
});

test('of Python: functions, classes and their methods with what is written right above them', () => {
  expect(declared('loop.py', LOOP)).toEqual({
    Loop: '# A clock\n# of its own.\nclass Loop:\n    def time(self):\n\n        return 0',
    'Loop.time': 'def time(self):\n\n    return 0',
    main: '@decorated\nasync def main(\n    n,\n):\n    return n',
  });
});

test('two names that differ in their capitals are two files', () => {
  const names = [...excerptsOf(process.cwd(), 'src/asyncio/sleep.ts').keys()];
  expect(names).toEqual(expect.arrayContaining(['', 'Sleep', 'sleep', 'Sleep.begin']));
  const files = names.map((name) => dataName('src/asyncio/sleep.ts', name).toLowerCase());
  expect(new Set(files).size).toBe(names.length);
});

test('every file of the library can be shown', () => {
  expect(showableFiles(process.cwd())).toContain('src/asyncio/base-events.ts');
});

function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'source-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of [
    ['src/asyncio/lock.ts', LOCK],
    ['tests/guide/loop.py', LOOP],
    ['examples/primitives/lock.py', ''],
  ] as const) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function source(attributes: Record<string, string>): ElementNode {
  const given = Object.entries(attributes).map(
    ([name, value]): Attribute => ({ type: 'mdxJsxAttribute', name, value }),
  );
  return { type: 'mdxJsxFlowElement', name: 'Source', attributes: given, position: { start: { line: 7 } } };
}

function transform(...elements: ElementNode[]): Parent {
  const page: Parent = { children: [...elements] };
  remarkSource({ root: repository() })(page, { path: 'docs/lock.mdx' });
  return page;
}

test('a page imports each excerpt once', () => {
  const elements = [
    source({ of: 'src/asyncio/lock.ts', show: 'Lock.release' }),
    source({ of: 'tests/guide/loop.py' }),
    source({ of: 'src/asyncio/lock.ts', show: 'Lock.release' }),
  ];
  const { children } = transform(...elements);
  const imported = children.filter(({ type }) => type === 'mdxjsEsm');
  expect(imported).toMatchObject(
    ['src/asyncio/lock.ts/show-+lock.release.json', 'tests/guide/loop.py/whole.json'].map((name) => ({
      data: { estree: { body: [{ source: { value: `@source/${name}` } }] } },
    })),
  );
  expect(elements.map(({ attributes }) => attributes.at(-1))).toMatchObject(
    ['source0', 'source1', 'source0'].map((value) => ({ name: 'excerpt', value: { value } })),
  );
});

test.each([
  [{ of: 'src/asyncio/lock.ts', show: 'Lock.acquire' }, 'declares no Lock.acquire. It has: Lock, Lock.line'],
  [{ of: 'src/asyncio/look.ts' }, 'There is no file src/asyncio/look.ts to show.'],
  [{ of: 'package.json' }, 'It must lie in src/asyncio, tests/guide, examples/primitives'],
  [{ show: 'Lock' }, '<Source> needs a file'],
  [{ of: 'src/asyncio/lock.ts', excerpt: 'class Lock {}' }, 'takes no text of its own'],
])('%o stops the build, naming page and line', (attributes, message) => {
  const attempt = () => transform(source(attributes as Record<string, string>));
  expect(attempt).toThrow(message);
  expect(attempt).toThrow('docs/lock.mdx:7: ');
});
