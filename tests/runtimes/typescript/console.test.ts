import { describe, expect, it } from 'vitest';
import { Transcript } from '../../../src/runtimes/transcript';
import { createConsole, type ProgramConsole } from '../../../src/runtimes/typescript/console';

function record(act: (console: ProgramConsole) => void): string[] {
  const lines: string[] = [];
  let now = 0;
  const time = () => now++;
  const transcript = new Transcript({
    limits: { lines: 100, characters: 10_000 },
    add: ({ stream, text }) => lines.push(`${stream} ${text}`),
    onLimit: (end) => {
      throw new Error(end.message);
    },
  });
  act(createConsole(transcript, time));
  return lines;
}

describe('the console', () => {
  it('formats as Node does', () => {
    const values = ['text', 1, [1, 'a'], { a: null }, new Map([[1, 2]]), undefined, 10n, Symbol('s')];
    expect(record((console) => console.log(...values))).toEqual([
      "stdout text 1 [ 1, 'a' ] { a: null } Map(1) { 1 => 2 } undefined 10n Symbol(s)",
    ]);
    expect(record((console) => console.log('%s is %d', 'a', 1, 'b'))).toEqual(['stdout a is 1 b']);
  });

  it('has two streams', () => {
    expect(
      record((console) => {
        for (const name of ['log', 'info', 'debug', 'error', 'warn'] as const) console[name](name);
      }),
    ).toEqual(['stdout log', 'stdout info', 'stdout debug', 'stderr error', 'stderr warn']);
  });

  it('cuts into lines and indents groups', () => {
    const lines = record((console) => {
      console.group('outer');
      console.log('a\nb');
      console.groupEnd();
      console.log('');
    });
    expect(lines).toEqual(['stdout outer', 'stdout   a', 'stdout   b', 'stdout ']);
  });

  it('counts, asserts and measures', () => {
    const lines = record((console) => {
      console.count();
      console.count();
      console.countReset();
      console.count();
      console.assert(true, 'no');
      console.assert(false, 'no %s', 'luck');
      console.time('t');
      console.timeEnd('t');
      console.timeEnd('t');
    });
    expect(lines).toEqual([
      'stdout default: 1',
      'stdout default: 2',
      'stdout default: 1',
      'stderr Assertion failed: no luck',
      'stdout t: 1.000s',
      "stderr Warning: No such label 't' for console.time()",
    ]);
  });

  it('draws tables', () => {
    expect(record((console) => console.table([{ a: 1 }, { a: 'x', b: 2 }]))).toEqual([
      'stdout ┌─────────┬─────┬───┐',
      'stdout │ (index) │ a   │ b │',
      'stdout ├─────────┼─────┼───┤',
      'stdout │ 0       │ 1   │   │',
      "stdout │ 1       │ 'x' │ 2 │",
      'stdout └─────────┴─────┴───┘',
    ]);
    expect(record((console) => console.table('text'))).toEqual(['stdout text']);
  });
});
