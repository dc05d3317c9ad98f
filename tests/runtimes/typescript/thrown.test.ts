import { describe, expect, it } from 'vitest';
import { ExceptionGroup } from '../../../src/asyncio';
import { describeThrown, ownFrames } from '../../../src/runtimes/typescript/thrown';

const source = { sourceName: 'program/a.b.ts', lines: 20 };

describe('the frames of a program', () => {
  it.each([
    ['V8, a function', '    at worker (program/a.b.ts:5:9)', 'worker'],
    ['V8, in an evaluation', '    at worker (eval at run (worker.js:1:2), program/a.b.ts:5:9)', 'worker'],
    ['V8, a generator', '    at worker.next (program/a.b.ts:5:9)', 'worker'],
    ['V8, awaited', '    at async Object.main (program/a.b.ts:5:9)', 'main'],
    ['V8, a constructor', '    at new Queue (program/a.b.ts:5:9)', 'Queue'],
    ['V8, the top', '    at program/a.b.ts:5:9', 'program'],
    ['SpiderMonkey and JavaScriptCore', 'worker@program/a.b.ts:5:9', 'worker'],
    ['JavaScriptCore, the top', 'eval code@program/a.b.ts:5:9', 'program'],
  ])('are found: %s', (_, line, name) => {
    expect(ownFrames(`Error: no\n${line}\n    at step (worker.js:1:1)`, source)).toEqual([
      { function: name, line: 5 },
    ]);
  });

  it('are those of its own lines alone', () => {
    expect(ownFrames('at f (program/a.b.ts:21:1)\nat f (program/axb.ts:2:1)', source)).toEqual([]);
  });

  it('are told a few times where they repeat themselves', () => {
    const error = new RangeError('too deep');
    error.stack = `RangeError: too deep\n${'    at f (program/a.b.ts:2:1)\n'.repeat(9)}    at g (program/a.b.ts:4:1)`;
    expect(describeThrown(error, source).stack).toEqual(['f, line 2', 'f, line 2', 'f, line 2', 'g, line 4']);
  });
});

describe('a message', () => {
  it('names an import as the program does', () => {
    const error = new TypeError('(0, _asyncio.nap) is not a function');
    error.stack = '';
    expect(describeThrown(error, source)).toEqual({ name: 'TypeError', message: 'nap is not a function' });
  });

  it.each([
    [[new Error('a')], 'some failed (1 sub-exception)'],
    [[new Error('a'), new Error('b')], 'some failed (2 sub-exceptions)'],
  ])('says how many errors are in a group, as in Python', (errors, message) => {
    const group = new ExceptionGroup('some failed', errors);
    group.stack = '';
    expect(describeThrown(group, source)).toEqual({ name: 'ExceptionGroup', message });
  });
});
