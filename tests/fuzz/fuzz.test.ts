/** Generated programs, run on CPython and on our library. `npm run fuzz` runs as many more as one likes. */

import { beforeAll, expect, test } from 'vitest';
import { compare, describe } from './compare';
import { type RunProgram, startPython } from './cpython';
import { generate, type Program } from './programs';
import { shrink } from './shrink';
import type { Statement } from './statements/spelling';

const SEED = 20_261_122;
const PROGRAMS = 400;
const LOT = 50;

let python: RunProgram;

beforeAll(async () => {
  python = await startPython();
});

for (let lot = 0; lot < PROGRAMS / LOT; lot++) {
  const first = SEED + lot * LOT;
  test(`programs ${first} to ${first + LOT - 1} do what they do in CPython`, () => {
    for (let seed = first; seed < first + LOT; seed++) {
      const program = generate(seed);
      const difference = compare(program, python);
      if (difference !== undefined) expect.fail(`seed ${seed}\n${describe(program, difference)}`);
    }
  });
}

const statement = (kind: string, id: number, args: Statement['args'] = [], bodies: Statement[][] = []) => ({
  kind,
  id,
  args,
  bodies,
});

test('a planted difference is found, and shrunk to the statements that show it', () => {
  const program: Program = {
    eager: true,
    runs: 2,
    functions: [
      [
        statement('sleep', 1, [0.5]),
        statement('put', 2, [0]),
        statement('tryFinally', 3, [], [[statement('eventSet', 4, [1])], [statement('spawn', 5, ['f1'])]]),
        statement('lock', 6, [1], [[statement('sleep', 7, [1]), statement('get', 8, [0])]]),
      ],
      [statement('sleep', 9, [0.1])],
    ],
  };
  // What is got from the queue is told wrongly.
  const planted = (source: string): string[] =>
    python(source).map((line) => (line.endsWith(' 8 2') ? line.replace(/2$/, '3') : line));
  const smallest = shrink(program, (candidate) => compare(candidate, planted) !== undefined);
  expect(smallest).toEqual({
    eager: false,
    runs: 1,
    functions: [[statement('put', 2, [0]), statement('get', 8, [0])], []],
  });
  const difference = compare(smallest, planted);
  expect(difference?.ours[difference.line]).toBe('0.000 f0#1 8 2');
  expect(difference?.python[difference.line]).toBe('0.000 f0#1 8 3');
});
