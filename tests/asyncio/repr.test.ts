import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { abridged, describeCallback, repr, reprError } from '../../src/asyncio/repr';

test.each([
  ['text', "'text'"],
  [1.5, '1.5'],
  [true, 'true'],
  [undefined, 'None'],
  [null, 'None'],
  [[1, 'a', undefined], "[1, 'a', None]"],
  [Array.from({ length: 12 }, (_, i) => i), '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...]'],
  [new RangeError('bad'), "RangeError('bad')"],
  [{ a: 1, b: 'x' }, "{'a': 1, 'b': 'x'}"],
  [new Set([1, 'a']), "{1, 'a'}"],
  [Promise.resolve(), '[object Promise]'],
  ['x'.repeat(100), `'${'x'.repeat(76)}...`],
])('repr(%j) is %s', (value, text) => {
  expect(repr(value)).toBe(text);
});

// As CPython's reprlib gives them.
test.each([
  ['x'.repeat(28), `'${'x'.repeat(28)}'`],
  ['x'.repeat(29), "'xxxxxxxxxxxx...xxxxxxxxxxxxx'"],
  ["it's", '"it\'s"'],
  ['say "hi"', '\'say "hi"\''],
  ['both \' and "', "'both \\' and \"'"],
  ['a\nb\t\\', "'a\\nb\\t\\\\'"],
  ['\0\x7f\u2028\ud800é😀', "'\\x00\\x7f\\u2028\\ud800é😀'"],
  ['a b\xa0\u200d\u{e0001}', "'a b\\xa0\\u200d\\U000e0001'"],
  [[0, 1, 2, 3, 4, 5, 6], '[0, 1, 2, 3, 4, 5, ...]'],
  [{ d: 4, c: 3, b: 2, a: 1, e: 5 }, "{'a': 1, 'b': 2, 'c': 3, 'd': 4, ...}"],
  [new Set([7, 6, 5, 4, 3, 2, 1]), '{1, 2, 3, 4, 5, 6, ...}'],
  [[[[[[[[1]]]]]]], '[[[[[[[...]]]]]]]'],
  [[[[[[[]]]]]], '[[[[[[]]]]]]'],
  [['y'.repeat(50)], "['yyyyyyyyyyyy...yyyyyyyyyyyyy']"],
  [new RangeError('v'.repeat(60)), "RangeError('v...vvvvvvvvvvvv')"],
])('within another description %j is %s', (value, text) => {
  expect(abridged(value)).toBe(text);
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
    '<Queue maxsize=1 _getters[1]>',
    "<Task pending name='Task-2' wait_for=<Future pending cb=[Task.task_wakeup()]>>",
    "<Task cancelling name='Task-2' wait_for=<Future cancelled>>",
    "<Task cancelled name='Task-2'>",
  ]);
});

test('a future names who will be called, the first and the last of many', () => {
  const loop = asyncio.newEventLoop({ virtual: true });
  const future = loop.createFuture();
  const states: string[] = [];
  for (const name of ['first', 'second', 'third', 'last']) {
    future.addDoneCallback(Object.defineProperty(() => {}, 'name', { value: name }));
    states.push(String(future));
  }
  future.cancel();
  states.push(String(future));
  loop.close();
  expect(states).toEqual([
    '<Future pending cb=[first()]>',
    '<Future pending cb=[first(), second()]>',
    '<Future pending cb=[first(), <1 more>, third()]>',
    '<Future pending cb=[first(), <2 more>, last()]>',
    '<Future cancelled>',
  ]);
});

test('what holds itself is described with an end', () => {
  function* main(): asyncio.Coroutine<unknown> {
    yield* asyncio.sleep(0);
    return asyncio.allTasks();
  }
  const loop = asyncio.newEventLoop({ virtual: true });
  const task = loop.createTask(main(), { name: 'main' });
  const list: unknown[] = [1];
  list.push(list);
  expect([String(loop.runUntilComplete(task) === task.result()), repr(list)]).toEqual(['true', '[1, ...]']);
  expect(String(task)).toBe("<Task finished name='main' result={...}>");
  loop.close();
});

test('a queue shows what it holds and who waits; a timer and a timeout when they are due', () => {
  const states: string[] = [];
  function* main(): asyncio.Coroutine<void> {
    const queue = new asyncio.Queue<number>(2);
    queue.putNowait(1);
    queue.putNowait(2);
    const putter = asyncio.createTask(queue.put(3));
    const handle = asyncio.getRunningLoop().callLater(5, function later() {});
    yield* asyncio.asyncWith(asyncio.timeout(1.5), function* (limit) {
      yield* asyncio.sleep(0);
      states.push(String(queue), String(handle), String(limit));
    });
    handle.cancel();
    putter.cancel();
    queue.shutdown(true);
    states.push(String(queue), String(handle));
  }
  asyncio.runVirtual(main());
  expect(states).toEqual([
    '<Queue maxsize=2 _queue=[1, 2] _putters[1] tasks=2>',
    '<TimerHandle when=5 later()>',
    '<Timeout [active] when=1.5>',
    '<Queue maxsize=2 shutdown>',
    '<TimerHandle cancelled when=5>',
  ]);
});
