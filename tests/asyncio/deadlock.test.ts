import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';

/** The line of the function that calls this. */
function thisLine(): number {
  const frame = (new Error('here').stack ?? '').split('\n')[2];
  return Number(/:(\d+):\d+\)?$/.exec(frame)?.[1]);
}

function deadlockOf(main: asyncio.Awaitable): asyncio.DeadlockError {
  try {
    asyncio.runVirtual(main);
  } catch (error) {
    if (error instanceof asyncio.DeadlockError) return error;
    throw error;
  }
  throw new Error('it came to an end');
}

test('it names every task that waits, on what, where, and through which coroutines', () => {
  const queue = new asyncio.Queue<string>();
  const lock = new asyncio.Lock();
  const lines: Record<string, number> = {};
  function* consumer(): asyncio.Coroutine<string> {
    lines.get = thisLine() + 1;
    return yield* queue.get();
  }
  function* outer(): asyncio.Coroutine<string> {
    lines.outer = thisLine() + 1;
    return yield* consumer();
  }
  function* holder(): asyncio.Coroutine<void> {
    yield* lock.acquire();
    lines.acquire = thisLine() + 1;
    yield* lock.acquire();
  }
  function* main(): asyncio.Coroutine<void> {
    const task = asyncio.createTask(outer(), { name: 'consumer' });
    asyncio.createTask(holder());
    lines.main = thisLine() + 1;
    yield* task;
  }
  const error = deadlockOf(main());
  expect(error).toBeInstanceOf(asyncio.RuntimeError);
  expect(error.name).toBe('DeadlockError');
  expect(error.waiting).toEqual([
    { task: 'Task-1', on: 'consumer', line: lines.main, where: 'main', stack: [`main, line ${lines.main}`] },
    {
      task: 'consumer',
      on: 'Queue.get',
      line: lines.get,
      where: 'consumer',
      stack: [`outer, line ${lines.outer}`, `consumer, line ${lines.get}`],
    },
    {
      task: 'Task-2',
      on: 'Lock.acquire',
      line: lines.acquire,
      where: 'holder',
      stack: [`holder, line ${lines.acquire}`],
    },
  ]);
  expect(error.message.split('\n')).toEqual([
    'nothing is ready, no timer is pending, and no outside work is under way:',
    `  Task-1 (main) waits for consumer at line ${lines.main}`,
    `  consumer (consumer) waits for Queue.get at line ${lines.get}`,
    `  Task-2 (holder) waits for Lock.acquire at line ${lines.acquire}`,
  ]);
});

test('each thing that can be waited for has its name', () => {
  function* main(): asyncio.Coroutine<void> {
    const full = new asyncio.Queue<number>(1);
    full.putNowait(1);
    const heap = new asyncio.PriorityQueue<number>();
    heap.putNowait(1);
    const held = new asyncio.BoundedSemaphore(1);
    yield* held.acquire();
    const waits: asyncio.Awaitable[] = [
      full.put(2),
      full.join(),
      heap.join(),
      new asyncio.Event().wait(),
      held.acquire(),
      new asyncio.Semaphore(0).acquire(),
      asyncio.getRunningLoop().createFuture(),
      asyncio.gather(asyncio.getRunningLoop().createFuture(), asyncio.getRunningLoop().createFuture()),
    ];
    yield* asyncio.gather(...waits);
  }
  expect(deadlockOf(main()).waiting.map(({ task, on }) => [task, on])).toEqual([
    ['Task-1', 'gather of 8'],
    ['Task-2', 'Queue.put'],
    ['Task-3', 'Queue.join'],
    ['Task-4', 'PriorityQueue.join'],
    ['Task-5', 'Event.wait'],
    ['Task-6', 'BoundedSemaphore.acquire'],
    ['Task-7', 'Semaphore.acquire'],
  ]);
});

test('telling where tasks wait changes nothing: they are cancelled and clean up', () => {
  const events: string[] = [];
  function* waiter(name: string, lock: asyncio.Lock): asyncio.Coroutine<void> {
    try {
      yield* lock.acquire();
    } catch (error) {
      events.push(`${name} ${(error as Error).name}`);
      throw error;
    }
  }
  function* main(): asyncio.Coroutine<void> {
    const lock = new asyncio.Lock();
    yield* lock.acquire();
    yield* asyncio.gather(waiter('a', lock), waiter('b', lock));
  }
  expect(deadlockOf(main()).waiting).toHaveLength(3);
  expect(events).toEqual(['a CancelledError', 'b CancelledError']);
});

test('a loop without any task says so', () => {
  const loop = asyncio.newEventLoop({ virtual: true });
  expect(() => loop.runForever()).toThrow(/no task is left that could wake this one$/);
});
