import * as asyncio from 'asyncio';
import { expect, test, vi } from 'vitest';
import { ownFrames } from '../../src/asyncio/stack';

test('the stack of a waiting task is one frame a coroutine, the innermost last', () => {
  const seen: string[][] = [];
  function* inner(): asyncio.Coroutine<void> {
    yield* asyncio.sleep(1);
  }
  function* outer(): asyncio.Coroutine<void> {
    yield* inner();
  }
  function* main(): asyncio.Coroutine<void> {
    const task = asyncio.createTask(outer());
    const look = (limit?: number) => seen.push(task.getStack({ limit }).map(({ name }) => name));
    look();
    yield* asyncio.sleep(0);
    look();
    look();
    look(1);
    yield* task;
    look();
  }
  asyncio.runVirtual(main());
  expect(seen).toEqual([[], ['outer', 'inner'], ['outer', 'inner'], ['inner'], []]);
});

test('looking disturbs nothing: what waits goes on as if nobody had looked', () => {
  const events: string[] = [];
  function* main(): asyncio.Coroutine<void> {
    const lock = new asyncio.Lock();
    const queue = new asyncio.Queue<string>();
    const event = new asyncio.Event();
    const future = asyncio.getRunningLoop().createFuture<string>();
    yield* lock.acquire();
    function* waiter(name: string, wait: asyncio.Awaitable): asyncio.Coroutine<void> {
      events.push(`${name} ${String(yield* wait)}`);
    }
    const tasks = [
      asyncio.createTask(waiter('lock', lock.acquire())),
      asyncio.createTask(waiter('queue', queue.get())),
      asyncio.createTask(waiter('event', event.wait())),
      asyncio.createTask(waiter('future', future)),
      asyncio.createTask(waiter('sleep', asyncio.sleep(1, 'slept'))),
      asyncio.createTask(waiter('task', asyncio.createTask(asyncio.sleep(1, 'task')))),
    ];
    yield* asyncio.sleep(0);
    for (let i = 0; i < 2; i++)
      for (const task of tasks) events.push(...task.getStack().map(({ name }) => name));
    lock.release();
    queue.putNowait('item');
    event.set();
    future.setResult('result');
    yield* asyncio.gather(...tasks);
  }
  asyncio.runVirtual(main());
  expect(events).toEqual([
    ...Array.from({ length: 12 }, () => 'waiter'),
    'lock true',
    'queue item',
    'event true',
    'future result',
    'sleep slept',
    'task task',
  ]);
});

test('printStack prints the frames', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  function* sleeper(): asyncio.Coroutine<void> {
    yield* asyncio.sleep(1);
  }
  function* main(): asyncio.Coroutine<void> {
    const task = asyncio.createTask(sleeper());
    yield* asyncio.sleep(0);
    task.printStack();
    yield* task;
  }
  asyncio.runVirtual(main());
  const lines = String(printed.mock.calls[0][0]).split('\n');
  printed.mockRestore();
  expect(lines[0]).toMatch(/^Stack for <Task pending name='Task-2' .*> \(most recent call last\):$/);
  expect(lines[1]).toMatch(/^ {2}sleeper \(.*stack\.test\.ts:\d+:\d+\)$/);
  expect(lines).toHaveLength(2);
});

test('the stacks of other engines are read as well', () => {
  const stack = 'worker@http://site/program.ts:5:10\n@http://site/program.ts:9:1\nnonsense';
  expect(ownFrames(stack)).toEqual([
    { name: 'worker', file: 'http://site/program.ts', line: 5, column: 10 },
    { name: '<anonymous>', file: 'http://site/program.ts', line: 9, column: 1 },
  ]);
});
