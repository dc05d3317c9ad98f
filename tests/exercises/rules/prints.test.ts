import { describe, expect, it } from 'vitest';
import { askOf } from '../../../src/exercises/check';
import { judge, main } from './judge';

const printing = (...lines: string[]): string =>
  main(lines.map((line) => `console.log('${line}')\nyield* asyncio.sleep(1)`).join('\n'));

describe('lines in their order', () => {
  it.each([
    [['a', 'b'], undefined],
    [['b', 'a'], 'The lines are right, their order is not. Line 1 should be “a”, but it is “b”.'],
    [['a', 'c'], 'Line 2 should be “b”, but it is “c”.'],
    [['a'], 'Line 2 should be “b”, but there is none.'],
    [['a', 'b', 'c'], 'After the last line there should be no more: “c” is not asked for.'],
    [['a', 'b', 'b'], 'After the last line there should be no more: “b” comes too often.'],
    [['', 'b'], 'Line 1 should be “a”, but it is an empty line.'],
    [[], 'Nothing was printed.'],
  ])('%j', async (lines, problem) => {
    expect(await judge({ check: 'prints', lines: ['a', 'b'] }, printing(...lines))).toBe(problem);
  });

  it('those of stderr do not count', async () => {
    const program = main("console.error('oh')\nconsole.log('a')");
    expect(await judge({ check: 'prints', lines: ['a'] }, program)).toBeUndefined();
  });
});

describe('lines in any order', () => {
  it.each([
    [['b', 'a', 'a'], undefined],
    [['a', 'a'], '“b” is never printed.'],
    [['a', 'b'], '“a” is never printed.'],
    [['a', 'b', 'a', 'b'], '“b” comes too often.'],
    [['a', 'b', 'a', 'c'], '“c” is not asked for.'],
  ])('%j', async (lines, problem) => {
    expect(await judge({ check: 'printsInAnyOrder', lines: ['a', 'b', 'a'] }, printing(...lines))).toBe(
      problem,
    );
  });
});

describe('one line before another', () => {
  it.each([
    [['a', 'x', 'b'], undefined],
    [['b', 'a'], '“b” comes first.'],
    [['b'], '“a” is never printed.'],
    [['a'], '“b” is never printed.'],
  ])('%j', async (lines, problem) => {
    expect(await judge({ check: 'printsBefore', first: 'a', second: 'b' }, printing(...lines))).toBe(problem);
  });
});

describe('a line at its moment', () => {
  it.each([
    [['x', 'a'], undefined],
    [['a', 'a'], undefined],
    [['a'], 'It comes at 0.00 s, too early: something is not waited for.'],
    [['x', 'x', 'a'], 'It comes at 2.00 s, too late.'],
    [['x'], '“a” is never printed.'],
  ])('%j', async (lines, problem) => {
    expect(await judge({ check: 'printsAt', line: 'a', seconds: 1 }, printing(...lines))).toBe(problem);
  });
});

it('each says what it asks for', () => {
  const lines = ['a', 'b'];
  expect(askOf({ check: 'prints', lines: ['a'] })).toBe('It prints “a” and nothing else.');
  expect(askOf({ check: 'prints', lines })).toBe('It prints exactly: “a”, “b”.');
  expect(askOf({ check: 'printsInAnyOrder', lines })).toBe('It prints these, in any order: “a”, “b”.');
  expect(askOf({ check: 'printsBefore', first: 'a', second: 'b' })).toBe('“a” comes before “b”.');
  expect(askOf({ check: 'printsAt', line: 'a', seconds: 1.5 })).toBe('“a” comes at 1.50 s.');
});
