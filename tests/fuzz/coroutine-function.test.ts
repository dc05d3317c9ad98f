/** Generated programs do the same whether `asyncio.coroutine` stands around all of their functions, some, or none. */

import { expect, test } from 'vitest';
import { runTypeScript } from './cpython';
import { generate } from './programs';
import { writeTypeScript } from './write';

const SEED = 20_261_123;
const PROGRAMS = 400;

/** The program with `asyncio.coroutine` around each function that is chosen. */
function wrapped(source: string, isChosen: (place: number) => boolean): string {
  const names = [...source.matchAll(/^function\* (\w+)\(/gm)]
    .map(([, name]) => name)
    .filter((_, i) => isChosen(i));
  return source.replace(
    '\nfunction* main()',
    `\n${names.map((name) => `${name} = asyncio.coroutine(${name})\n`).join('')}$&`,
  );
}

test.each([
  ['all', () => true],
  ['every other', (place: number) => place % 2 === 0],
  ['the others', (place: number) => place % 2 === 1],
])('around %s', (_, isChosen) => {
  let changed = 0;
  for (let seed = SEED; seed < SEED + PROGRAMS; seed++) {
    const source = writeTypeScript(generate(seed));
    const other = wrapped(source, isChosen);
    if (other !== source) changed++;
    expect(runTypeScript(other), `seed ${seed}`).toEqual(runTypeScript(source));
  }
  expect(changed).toBeGreaterThan(PROGRAMS / 2);
});
