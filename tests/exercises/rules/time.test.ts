import { describe, expect, it } from 'vitest';
import { askOf } from '../../../src/exercises/check';
import type { Check } from '../../../src/exercises/definition';
import { judge, main, NAPS } from './judge';

const inRow = main('yield* nap(1)\nyield* nap(1)', NAPS);
const mixed = main('yield* nap(1)\nyield* rest(1)', NAPS);
const atOnce = main('yield* asyncio.gather(nap(1), rest(1), nap(1))', NAPS);

describe('the whole time', () => {
  const takes = (seconds: number): Check => ({ check: 'takes', seconds, overlapping: true });

  it.each<[string, Check, string, string | undefined]>([
    ['as asked', takes(2), inRow, undefined],
    ['dust is no difference', takes(0.3), main('yield* nap(0.1)\nyield* nap(0.2)', NAPS), undefined],
    [
      'too short',
      takes(3),
      inRow,
      'It took only 2.00 s: something that should wait does not, or not long enough.',
    ],
    [
      'it did not get so far',
      takes(3),
      main("yield* nap(1)\nthrow new Error('no')", NAPS),
      'It got only to 1.00 s.',
    ],
    [
      'one after the other',
      takes(1),
      inRow,
      'The two waits in `nap` came one after the other: 2.00 s. Overlapping they take 1.00 s.',
    ],
    [
      'one after the other, in two functions',
      takes(1),
      mixed,
      '`nap` and `rest` waited one after the other: 2.00 s. Overlapping they take 1.00 s.',
    ],
    ['overlapping, and still too long', takes(0.5), atOnce, 'It took 1.00 s, which is 0.50 s too long.'],
    [
      'overlapping is not what is asked for',
      { check: 'takes', seconds: 1 },
      inRow,
      'It took 2.00 s, which is 1.00 s too long.',
    ],
  ])('%s', async (_, check, program, problem) => {
    expect(await judge(check, program)).toBe(problem);
  });
});

describe('so many at once', () => {
  const FIVE = `const places = new asyncio.Semaphore(2)
function* nap() { yield* asyncio.asyncWith(places, function* () { yield* asyncio.sleep(1) }) }`;
  const five = main('yield* asyncio.gather(nap(), nap(), nap(), nap(), nap())', FIVE);

  it.each<[string, Check, string, string | undefined]>([
    [
      'two at once; those in the line do not count',
      { check: 'together', in: 'nap', most: 2, least: 2 },
      five,
      undefined,
    ],
    [
      'too many',
      { check: 'together', in: 'nap', most: 1 },
      five,
      'At 0.00 s there are two tasks at once in `nap`.',
    ],
    ['too few', { check: 'together', in: 'nap', least: 3 }, five, 'There are never more than two at once.'],
    [
      'one by one is too few',
      { check: 'together', in: 'nap', least: 2 },
      inRow,
      'There is never more than one at once.',
    ],
    ['one ends as the next begins', { check: 'together', in: 'nap', most: 1 }, inRow, undefined],
    ['others do not count', { check: 'together', in: 'rest', most: 1 }, atOnce, undefined],
    ['nobody waits there', { check: 'together', in: 'sit', most: 3 }, atOnce, 'No task ever waits in `sit`.'],
  ])('%s', async (_, check, program, problem) => {
    expect(await judge(check, program)).toBe(problem);
  });
});

describe('waits that overlap', () => {
  const NEVER = 'They never do: the first is over at 1.00 s, before the next begins.';

  it.each<[string, [string, string], string, string | undefined]>([
    ['two functions do', ['nap', 'rest'], atOnce, undefined],
    ['two waits in one function do', ['nap', 'nap'], atOnce, undefined],
    ['one wait does not overlap with itself', ['rest', 'rest'], atOnce, NEVER],
    ['one after the other', ['nap', 'nap'], inRow, NEVER],
    ['one after the other, in two functions', ['rest', 'nap'], mixed, NEVER],
    ['the one is missing', ['sit', 'nap'], inRow, 'No task ever waits in `sit`.'],
    ['the other is missing', ['nap', 'sit'], inRow, 'No task ever waits in `sit`.'],
  ])('%s', async (_, names, program, problem) => {
    expect(await judge({ check: 'overlap', in: names }, program)).toBe(problem);
  });
});

it.each<[Check, string]>([
  [{ check: 'takes', seconds: 1 }, 'It takes 1.00 s of virtual time.'],
  [{ check: 'together', in: 'f', most: 1 }, 'Never are more than one at once in `f`.'],
  [{ check: 'together', in: 'f', least: 2 }, 'At some moment there are two at once in `f`.'],
  [{ check: 'together', in: 'f', most: 3, least: 3 }, 'There are three at once in `f`, and never more.'],
  [
    { check: 'together', in: 'f', most: 3, least: 2 },
    'At some moment there are two at once in `f`, and never more than three.',
  ],
  [{ check: 'overlap', in: ['f', 'f'] }, 'Two waits in `f` overlap.'],
  [{ check: 'overlap', in: ['f', 'g'] }, 'The waits in `f` and `g` overlap.'],
])('%j says what it asks for', (check, sentence) => {
  expect(askOf(check)).toBe(sentence);
});
