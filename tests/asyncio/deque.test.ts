import { expect, test } from 'vitest';
import { Deque } from '../../src/asyncio/deque';

test('first in, first out, while it grows and goes round', () => {
  const deque = new Deque<number>();
  const out: number[] = [];
  let next = 0;
  for (let round = 1; round <= 6; round++) {
    for (let i = 0; i < round * 5; i++) deque.push(next++);
    for (let i = 0; i < round * 4; i++) out.push(deque.shift());
  }
  while (deque.length > 0) out.push(deque.shift());
  expect(out).toEqual(Array.from({ length: next }, (_, i) => i));
});

test('undefined is an item like any other', () => {
  const deque = new Deque<undefined | string>();
  deque.push(undefined);
  deque.push('x');
  expect([deque.length, deque.shift(), deque.shift(), deque.length]).toEqual([2, undefined, 'x', 0]);
});
