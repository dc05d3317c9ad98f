import { expect, test } from 'vitest';
import { judgeOrder, judgePick } from '../../src/components/Predict/answers';
import { mixed, moved, placesOf } from '../../src/components/Predict/order';

const TRUTH = ['a', 'b', 'c', 'd'];

test('lines are mixed the same way each time, all are there, and never as they are printed', () => {
  for (let size = 2; size <= 8; size++) {
    const truth = Array.from({ length: size }, (_, n) => `line ${n}`);
    for (let seed = 0; seed < 200; seed++) {
      const order = mixed(truth, `seed ${seed}`);
      expect(order).toEqual(mixed(truth, `seed ${seed}`));
      expect([...order].sort()).toEqual(truth.map((_, place) => place));
      expect(order.map((line) => truth[line])).not.toEqual(truth);
    }
  }
});

test('lines that read the same do not count as mixed', () => {
  for (let seed = 0; seed < 200; seed++) {
    const truth = ['tick', 'tick', 'tock'];
    expect(mixed(truth, `${seed}`).map((line) => truth[line])).not.toEqual(truth);
  }
});

test('mixtures differ from example to example', () => {
  const seen = new Set(Array.from({ length: 100 }, (_, n) => mixed(TRUTH, `example ${n}`).join()));
  expect(seen.size).toBeGreaterThan(10);
});

test('a line moves to a place, and the others make room', () => {
  expect(moved([0, 1, 2, 3], 3, 1)).toEqual([0, 3, 1, 2]);
  expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
  expect(moved([0, 1, 2, 3], 0, -1)).toEqual([0, 1, 2, 3]);
  expect(moved([0, 1, 2, 3], 3, 4)).toEqual([0, 1, 2, 3]);
});

test('each line of the truth knows where it was put', () => {
  expect(placesOf([0, 1, 2, 3], TRUTH)).toEqual([0, 1, 2, 3]);
  expect(placesOf([0, 3, 1, 2], TRUTH)).toEqual([0, 2, 3, 1]);
});

test('lines that read the same stand for each other', () => {
  expect(placesOf([1, 0, 2], ['tick', 'tick', 'tock'])).toEqual([0, 1, 2]);
});

test('an order is judged line by line', () => {
  const verdict = judgeOrder({ kind: 'order', truth: TRUTH, more: true }, [0, 2, 1, 3]);
  expect(verdict.summary).toBe('2 of 4 lines in their places.');
  expect(verdict.lines).toEqual([
    { text: 'a', verdict: { right: true, words: 'as you said' } },
    { text: 'b', verdict: { right: false, words: 'you said 3rd' } },
    { text: 'c', verdict: { right: false, words: 'you said 2nd' } },
    { text: 'd', verdict: { right: true, words: 'as you said' } },
    { text: '…' },
  ]);
  expect(judgeOrder({ kind: 'order', truth: TRUTH, more: false }, [0, 1, 2, 3]).summary).toBe(
    'All in their places.',
  );
});

test('a pick is right or is told beside the truth', () => {
  const question = { kind: 'pick', before: ['a'], truth: 'b', wrong: ['c'] } as const;
  expect(judgePick(question, 'b').summary).toBe('Right.');
  expect(judgePick(question, 'c')).toEqual({
    summary: 'Not this time.',
    lines: [{ text: 'a' }, { text: 'b', verdict: { right: false, words: 'you said: c' } }],
  });
});
