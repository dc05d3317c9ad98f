/** More kinds of tasks: those that wait in conditions, barriers, shields, timeouts and groups. */

import * as asyncio from 'asyncio';
import { SIMPLE } from './workers';
import type { Worker, World } from './world';

const { future, tidy } = SIMPLE;

export const COMPOUND: Record<string, Worker> = {
  *in_condition(world, name) {
    yield* asyncio.asyncWith(world.condition, function* () {
      world.log(name, 'waits');
      try {
        yield* world.condition.wait();
      } finally {
        world.log(name, 'goes on', world.condition.locked());
      }
    });
  },
  *notify(world, name) {
    yield* asyncio.asyncWith(world.condition, function* () {
      world.condition.notify();
      world.log(name, 'notified');
      yield* asyncio.sleep(0);
    });
  },
  *barrier(world) {
    return yield* world.barrier.wait();
  },
  *reset(world) {
    yield* world.barrier.reset();
  },
  *abort(world) {
    yield* world.barrier.abort();
  },
  *shield(world, _name, which) {
    return yield* asyncio.shield(world.task(which));
  },
  *wait_for(world, name, which) {
    return yield* asyncio.waitFor(tidy(world, name, which), 1);
  },
  *wait_for_nothing(world, _name, which) {
    return yield* asyncio.waitFor(world.task(which), 0);
  },
  *timeout(world, name, which) {
    return yield* asyncio.asyncWith(asyncio.timeout(2), function* () {
      const inner = asyncio.timeout(1);
      try {
        return yield* asyncio.asyncWith(inner, function* () {
          return yield* tidy(world, name, which);
        });
      } finally {
        world.log(name, inner.expired(), asyncio.currentTask()?.cancelling());
      }
    });
  },
  *group(world, name, body) {
    yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group) {
      group.createTask(future(world, name, 'f'), { name: `${name}f` });
      group.createTask(tidy(world, `${name}g`, 'g'), { name: `${name}g` });
      if (body !== 'none') yield* world.future(body);
    });
    return 'group is done';
  },
  *wait_first(world, _name, ...which) {
    return names(yield* asyncio.wait(tasks(world, which), { returnWhen: asyncio.FIRST_COMPLETED }));
  },
  *wait_exception(world, _name, ...which) {
    return names(
      yield* asyncio.wait(tasks(world, which), { timeout: 3, returnWhen: asyncio.FIRST_EXCEPTION }),
    );
  },
};

function tasks(world: World, names: string[]): asyncio.Task<unknown>[] {
  return names.map((name) => world.task(name));
}

function names([done, pending]: [Set<asyncio.Task<unknown>>, Set<asyncio.Task<unknown>>]): string {
  const sorted = (set: Set<asyncio.Task<unknown>>) => [...set].map((task) => task.getName()).sort();
  return [...sorted(done), '|', ...sorted(pending)].join(' ');
}
