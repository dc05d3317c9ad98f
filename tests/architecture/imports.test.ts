import { describe, expect, test } from 'vitest';
import {
  cycles,
  folderOf,
  packagesIn,
  strayExampleImports,
  strayReact,
  strayTime,
  wrongDirections,
} from './rules';
import { parse, readFolder } from './source';

const source = readFolder('src');
const examples = readFolder('examples');
const programs = readFolder('exercises').filter(({ path }) => /\/(start|solution)\.ts$/.test(path));

test('there is something to check', () => {
  const folders = [...new Set(source.map(({ path }) => folderOf(path)))];
  expect(folders).toEqual(
    expect.arrayContaining(['aiohttp', 'asyncio', 'components', 'recording', 'runtimes']),
  );
  expect(examples.length).toBeGreaterThan(20);
  expect(programs.length).toBeGreaterThan(40);
});

describe('imports flow one way', () => {
  test('in src', () => {
    expect(wrongDirections(source)).toEqual([]);
  });

  test.each([
    ['src/asyncio/tasks.ts', "import { fetch } from '../aiohttp';", '../aiohttp'],
    ['src/asyncio/tasks.ts', "export type { Recording } from '../recording/format';", '../recording/format'],
    ['src/aiohttp/client.ts', "type R = import('../recording/format').Recording;", '../recording/format'],
    [
      'src/recording/format.ts',
      "import type { RunRequest } from '../runtimes/protocol';",
      '../runtimes/protocol',
    ],
    ['src/runtimes/client.ts', "const x = await import('../components/Tabs');", '../components/Tabs'],
    [
      'src/examples/find.ts',
      "const x = require('@site/src/plugins/examples');",
      '@site/src/plugins/examples',
    ],
    ['src/components/Tabs/index.tsx', "import home from '../../pages';", '../../pages'],
    [
      'src/components/Tabs/index.tsx',
      "import { EXERCISES } from '../../../exercises';",
      '../../../exercises',
    ],
    [
      'src/plugins/exercises/read.ts',
      "import x from '../../../tests/exercises';",
      '../../../tests/exercises',
    ],
    ['src/asyncio/tasks.ts', "import { test } from '../../tests/helper';", '../../tests/helper'],
  ])('%s with %s is found', (path, text, specifier) => {
    expect(wrongDirections([parse(path, text)])).toEqual([`${path} imports ${specifier}`]);
  });

  test('what is allowed is not found', () => {
    const files = [
      parse('src/aiohttp/client.ts', "import * as asyncio from 'asyncio';\nimport { x } from './errors';"),
      parse(
        'src/runtimes/client.ts',
        "import type { End } from '../recording/format';\nimport http from 'node:http';",
      ),
      parse('src/plugins/exercises/read.ts', "import { EXERCISES } from '../../../exercises';"),
    ];
    expect(wrongDirections(files)).toEqual([]);
  });

  test('a folder that nobody described is found', () => {
    expect(wrongDirections([parse('src/misc/x.ts', '')])).toEqual([
      'src/misc/x.ts is in a folder that the architecture does not know',
    ]);
  });
});

describe('the library needs nothing', () => {
  test('no package is imported by asyncio or aiohttp', () => {
    expect([...packagesIn(source, 'asyncio'), ...packagesIn(source, 'aiohttp')].filter(isNotOurs)).toEqual(
      [],
    );
  });

  test('a package is found', () => {
    const file = parse('src/asyncio/clock.ts', "import { performance } from 'node:perf_hooks';");
    expect(packagesIn([file], 'asyncio')).toEqual(['src/asyncio/clock.ts imports node:perf_hooks']);
  });

  const isNotOurs = (complaint: string) => !/ imports asyncio(\/aiohttp)?$/.test(complaint);
});

describe('only the site knows React and Docusaurus', () => {
  test('in src', () => {
    expect(strayReact(source)).toEqual([]);
  });

  test.each([
    'react',
    'react/jsx-runtime',
    'react-dom/client',
    '@docusaurus/Link',
    '@theme/CodeBlock',
    'react-live',
  ])('%s is found', (specifier) => {
    const file = parse('src/runtimes/client.ts', `import type { x } from '${specifier}';`);
    expect(strayReact([file])).toEqual([`src/runtimes/client.ts imports ${specifier}`]);
  });
});

describe("only the library's clock touches timers and the time of day", () => {
  test('in src/asyncio', () => {
    expect(strayTime(source)).toEqual([]);
  });

  test.each([
    ['setTimeout(f, 1);', 'setTimeout'],
    ['globalThis.setImmediate(f);', 'setImmediate'],
    ['const now = Date.now;', 'Date'],
    ['const t = new Date();', 'Date'],
    ['performance.now();', 'performance'],
    ['const { port1 } = new MessageChannel();', 'MessageChannel'],
  ])('%s is found', (text, name) => {
    expect(strayTime([parse('src/asyncio/tasks.ts', text)])).toEqual([`src/asyncio/tasks.ts uses ${name}`]);
  });

  test('a comment, a text, a property of that name are no use', () => {
    const text = "// setTimeout\nconst x = { Date: 1 }; x.Date; y('performance');";
    expect(strayTime([parse('src/asyncio/tasks.ts', text)])).toEqual([]);
  });
});

describe('examples import only what readers have', () => {
  test('in examples', () => {
    expect(strayExampleImports([...examples, ...programs])).toEqual([]);
  });

  test('anything else is found', () => {
    const text =
      "import * as asyncio from 'asyncio'\nimport http from 'node:http'\nimport { x } from '../shared'";
    expect(strayExampleImports([parse('examples/a/x.ts', text)])).toEqual([
      'examples/a/x.ts imports node:http',
      'examples/a/x.ts imports ../shared',
    ]);
  });

  test('the crawler has parts, and writes files; nothing of it comes from elsewhere in the repository', () => {
    const text = "import { Parser } from 'htmlparser2'\nimport './crawler/store'\nimport fs from 'node:fs'";
    expect(strayExampleImports([parse('examples/scraping/crawler.ts', text)])).toEqual([]);
    const stray = parse(
      'examples/scraping/crawler/store.ts',
      "import '../../src/site/pages'\nimport 'react'",
    );
    expect(strayExampleImports([stray])).toEqual([
      'examples/scraping/crawler/store.ts imports ../../src/site/pages',
      'examples/scraping/crawler/store.ts imports react',
    ]);
  });
});

describe('no import cycles', () => {
  test('in src', () => {
    expect(cycles(source)).toEqual([]);
  });

  test('in examples', () => {
    expect(cycles(examples)).toEqual([]);
  });

  test('a cycle is found, also of types, through index files and by package name', () => {
    const files = [
      parse('src/asyncio/index.ts', "export * from './a';"),
      parse('src/asyncio/a.ts', "import type { B } from './b';"),
      parse('src/asyncio/b.ts', "export { c } from './c';"),
      parse('src/asyncio/c.ts', "import * as asyncio from 'asyncio';"),
      parse('src/asyncio/d.ts', "import './a';\nimport './d';"),
    ];
    expect(cycles(files)).toEqual([
      ['src/asyncio/a.ts', 'src/asyncio/b.ts', 'src/asyncio/c.ts', 'src/asyncio/index.ts'],
      ['src/asyncio/d.ts'],
    ]);
  });

  test('two ways to one file are no cycle', () => {
    const files = [
      parse('src/asyncio/a.ts', "import './b';\nimport './c';"),
      parse('src/asyncio/b.ts', "import './c';"),
      parse('src/asyncio/c.ts', ''),
    ];
    expect(cycles(files)).toEqual([]);
  });
});
