import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseExample, type Example, findExamples, findPrograms } from '../../src/examples/catalogue';

let root = '';
let examples: Example[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'examples-'));
  const files = {
    'primitives/gather.ts': 'ts',
    'primitives/gather.py': 'py',
    'primitives/gather.promises.ts': 'promises',
    'primitives/gather.out': 'out',
    'primitives/gather.py.out': 'py.out',
    'primitives/lock.ts': 'ts',
    'mistakes/lock.ts': 'ts',
    'mistakes/lock.out': 'out',
    'scraping/crawler.ts': 'ts',
    'scraping/crawler.py': 'py',
    'scraping/crawler/store.ts': 'ts',
    'scraping/crawler/store.py': 'py',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  examples = findExamples(root);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the catalogue', () => {
  it('finds each example once, with its spellings', () => {
    const found = examples.map(({ name, languages }) => [name, languages]);
    expect(found).toEqual([
      ['mistakes/lock', ['typescript']],
      ['primitives/gather', ['typescript', 'promises', 'python']],
      ['primitives/lock', ['typescript']],
    ]);
  });

  it('knows a program of several files apart from what pages show, and its parts from programs', () => {
    const programs = findPrograms(root);
    expect(programs.map(({ name }) => name)).toEqual([
      ...examples.map(({ name }) => name),
      'scraping/crawler',
    ]);
    expect(programs.map(({ hasParts }) => hasParts)).toEqual([false, false, false, true]);
    expect(chooseExample(programs, 'crawler').languages).toEqual(['typescript', 'python']);
    expect(() => chooseExample(programs, 'scraping/crawlr')).toThrow('Near it are:\n  scraping/crawler\n');
  });

  it('knows what each must print: Python has a record of its own only where there is one', () => {
    const [mistake, gather, lock] = examples;
    expect(['typescript', 'promises', 'python'].map((l) => gather?.expected(l as 'python'))).toEqual([
      'out',
      'out',
      'py.out',
    ]);
    expect(mistake?.expected('python')).toBe('out');
    expect(lock?.expected('typescript')).toBeUndefined();
  });

  it.each([
    'gather',
    'primitives/gather',
    'examples/primitives/gather.ts',
    './examples/primitives/gather.promises.ts',
  ])('chooses by %s', (name) => {
    expect(chooseExample(examples, name).name).toBe('primitives/gather');
  });

  it('asks which one where a short name is not enough', () => {
    expect(() => chooseExample(examples, 'lock')).toThrow(
      "'lock' is more than one example:\n  mistakes/lock\n",
    );
  });

  it('lists the near ones for a wrong name, the nearest first', () => {
    expect(() => chooseExample(examples, 'gahter')).toThrow(
      "There is no example 'gahter'. Near it are:\n  primitives/gather\n",
    );
  });

  it('says where it must be run from', () => {
    expect(() => findExamples(join(root, 'nowhere'))).toThrow('from the root of the repository');
  });
});
