/** The kinds of tasks that a script starts: each waits for something, and tells how that ends. */

import * as asyncio from 'asyncio';
import { type Log, told } from '../twin';

/** What the tasks of one script share. */
export class World {
  readonly lock = new asyncio.Lock();
  readonly semaphore = new asyncio.Semaphore(1);
  readonly event = new asyncio.Event();
  readonly queue = new asyncio.Queue<string>(1);
  readonly tasks = new Map<string, asyncio.Task<unknown>>();
  private readonly futures = new Map<string, asyncio.Future<string>>();

  constructor(readonly log: Log) {}

  task(name: string): asyncio.Task<unknown> {
    return this.tasks.get(name) as asyncio.Task<unknown>;
  }

  future(name: string): asyncio.Future<string> {
    let future = this.futures.get(name);
    if (future === undefined) {
      future = asyncio.getRunningLoop().createFuture<string>();
      this.futures.set(name, future);
    }
    return future;
  }
}

type Worker = (world: World, name: string, ...which: string[]) => asyncio.Coroutine<unknown>;

export const WORKERS: Record<string, Worker> = {
  *in_lock(world, name) {
    yield* world.lock.acquire();
    world.log(name, 'has the lock');
    try {
      yield* asyncio.sleep(0);
    } finally {
      world.lock.release();
    }
  },
  *in_semaphore(world, name) {
    yield* asyncio.asyncWith(world.semaphore, function* () {
      world.log(name, 'has a place');
      yield* asyncio.sleep(0);
    });
  },
  *get(world) {
    return yield* world.queue.get();
  },
  *put(world, name) {
    yield* world.queue.put(name);
  },
  *join(world) {
    yield* world.queue.join();
  },
  *wait(world) {
    return yield* world.event.wait();
  },
  *future(world, _name, which) {
    return yield* world.future(which);
  },
  *task(world, _name, which) {
    return yield* world.task(which);
  },
  *gather(world, _name, ...which) {
    return yield* asyncio.gather(...which.map((one) => world.task(one)));
  },
  *gather_all(world, _name, ...which) {
    const tasks = which.map((one) => world.task(one));
    const results = yield* asyncio.gather(...tasks, { returnExceptions: true });
    return results.map(told).join(' ');
  },
  *stubborn(world, name) {
    try {
      yield* asyncio.sleep(1);
    } catch (error) {
      world.log(name, 'refuses', told(error));
      yield* asyncio.sleep(0);
    }
    return 'stayed';
  },
  *tidy(world, name, which) {
    try {
      return yield* world.future(which);
    } finally {
      world.log(name, 'tidies up');
      yield* asyncio.sleep(0);
      world.log(name, 'is tidy');
    }
  },
  *own_canceller(world, _name, which) {
    asyncio.currentTask()?.cancel('own');
    return yield* world.future(which);
  },
  *cancels_and_returns() {
    asyncio.currentTask()?.cancel('own');
    return 'returned';
  },
};

/** A worker that tells when it begins and how it ends. */
export function* work(world: World, name: string, kind: string, which: string[]): asyncio.Coroutine<string> {
  world.log(name, 'begins');
  try {
    const result = yield* WORKERS[kind](world, name, ...which);
    world.log(name, 'ends with', result);
    return name;
  } catch (error) {
    world.log(name, 'raises', told(error));
    throw error;
  }
}
