/** The kinds of tasks that a script starts: each waits for one thing, and tells how that ends. */

import * as asyncio from 'asyncio';
import { told } from '../twin';
import type { Worker } from './world';

export const SIMPLE: Record<string, Worker> = {
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
