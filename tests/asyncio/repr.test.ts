import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { describeCallback, repr, reprError } from '../../src/asyncio/repr';

test.each([
  ['text', "'text'"],
  [1.5, '1.5'],
  [true, 'true'],
  [undefined, 'None'],
  [null, 'None'],
  [[1, 'a', undefined], "[1, 'a', None]"],
  [Array.from({ length: 12 }, (_, i) => i), '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...]'],
  [new RangeError('bad'), "RangeError('bad')"],
  [{}, '[object Object]'],
  ['x'.repeat(100), `'${'x'.repeat(76)}...`],
])('repr(%j) is %s', (value, text) => {
  expect(repr(value)).toBe(text);
});

test('an object whose toString throws is still told of', () => {
  const bad = {
    toString() {
      throw new Error('no');
    },
  };
  expect(repr(bad)).toBe('[object Object]');
});

test('errors and callbacks', () => {
  function named() {}
  expect([reprError(new asyncio.CancelledError()), reprError('thrown'), describeCallback(named)]).toEqual([
    'CancelledError()',
    "'thrown'",
    'named()',
  ]);
  expect(describeCallback(() => {})).toBe('<anonymous>()');
});

test('futures, tasks and primitives say in what state they are', () => {
  const states: string[] = [];
  const tell = (thing: object) => states.push(String(thing));
  function* main(): asyncio.Coroutine<void> {
    const loop = asyncio.getRunningLoop();
    const futures = [0, 1, 2, 3].map(() => loop.createFuture<string>());
    futures[1].setResult('x');
    futures[2].setException(new RangeError('bad'));
    futures[3].cancel();
    futures.forEach(tell);
    futures[2].exception();
    const lock = new asyncio.Lock();
    const event = new asyncio.Event();
    const semaphore = new asyncio.Semaphore(1);
    const queue = new asyncio.Queue<number>(1);
    [lock, event, semaphore, queue].forEach(tell);
    yield* lock.acquire();
    yield* semaphore.acquire();
    const waits: asyncio.Coroutine<unknown>[] = [
      lock.acquire(),
      event.wait(),
      semaphore.acquire(),
      queue.get(),
    ];
    const tasks = waits.map((wait) => asyncio.createTask(wait));
    tell(tasks[1]);
    yield* asyncio.sleep(0);
    [lock, event, semaphore, queue, tasks[0]].forEach(tell);
    tasks[0].cancel();
    tell(tasks[0]);
    yield* asyncio.sleep(0);
    tell(tasks[0]);
  }
  asyncio.runVirtual(main());
  expect(states).toEqual([
    '<Future pending>',
    "<Future finished result='x'>",
    "<Future finished exception=RangeError('bad')>",
    '<Future cancelled>',
    '<Lock [unlocked]>',
    '<Event [unset]>',
    '<Semaphore [unlocked, value:1]>',
    '<Queue maxsize=1>',
    "<Task pending name='Task-3'>",
    '<Lock [locked, waiters:1]>',
    '<Event [unset, waiters:1]>',
    '<Semaphore [locked, waiters:1]>',
    '<Queue maxsize=1 getters[1]>',
    "<Task pending name='Task-2' wait_for=<Future pending>>",
    "<Task cancelling name='Task-2' wait_for=<Future cancelled>>",
    "<Task cancelled name='Task-2'>",
  ]);
});
