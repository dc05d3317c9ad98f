import { expect, test } from 'vitest';
import { TimerHeap } from '../../src/asyncio/timers';

class Timer {
  cancelled = false;

  constructor(readonly name: string) {}

  _cancelledTimer(): boolean {
    return this.cancelled;
  }
}

function drain(heap: TimerHeap<Timer>): string[] {
  const names: string[] = [];
  for (heap.dropCancelled(); heap.size > 0; heap.dropCancelled()) names.push(heap.pop().name);
  return names;
}

/** Deadlines in no order, with many equal ones; always the same. */
function deadlines(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i * 7919) % 23);
}

test('timers come by deadline, and equal ones in the order in which they came', () => {
  const heap = new TimerHeap<Timer>();
  const given = deadlines(200).map((deadline, i) => ({ deadline, i }));
  for (const { deadline, i } of given) heap.push(deadline, new Timer(`${deadline}/${i}`));
  const sorted = [...given].sort((a, b) => a.deadline - b.deadline || a.i - b.i);
  expect(drain(heap)).toEqual(sorted.map(({ deadline, i }) => `${deadline}/${i}`));
});

test('pushes and pops in turn keep the order', () => {
  const heap = new TimerHeap<Timer>();
  const popped: string[] = [];
  for (const [i, deadline] of [5, 3, 3, 8, 1, 5].entries())
    heap.push(deadline, new Timer(`${deadline}/${i}`));
  popped.push(heap.pop().name, heap.pop().name);
  heap.push(3, new Timer('3/late'));
  heap.push(0, new Timer('0/late'));
  expect(heap.earliest).toBe(0);
  popped.push(...drain(heap));
  expect(popped).toEqual(['1/4', '3/1', '0/late', '3/2', '3/late', '5/0', '5/5', '8/3']);
});

for (const [name, count] of [
  ['few', 20],
  ['many, so that they are swept', 500],
] as const) {
  test(`cancelled timers never come, and the others keep their order: ${name}`, () => {
    const heap = new TimerHeap<Timer>();
    const timers = deadlines(count).map((deadline, i) => ({
      deadline,
      i,
      timer: new Timer(`${deadline}/${i}`),
    }));
    for (const { deadline, timer } of timers) heap.push(deadline, timer);
    const kept = timers.filter(({ i }) => i % 5 === 0);
    for (const { timer, i } of timers) {
      if (i % 5 === 0) continue;
      timer.cancelled = true;
      heap.noteCancelled();
    }
    const sorted = kept.sort((a, b) => a.deadline - b.deadline || a.i - b.i);
    expect(heap.pending().map(({ entry }) => entry.name)).toEqual(sorted.map(({ timer }) => timer.name));
    expect(drain(heap)).toEqual(sorted.map(({ timer }) => timer.name));
  });
}

test('a cleared heap is empty and can be used again', () => {
  const heap = new TimerHeap<Timer>();
  heap.push(1, new Timer('before'));
  heap.clear();
  heap.push(2, new Timer('after'));
  expect(drain(heap)).toEqual(['after']);
});
