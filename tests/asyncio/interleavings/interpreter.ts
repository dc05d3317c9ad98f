/** Carries out a script: a list of operations on tasks and on what they wait for. */

import * as asyncio from 'asyncio';
import { type Log, told } from '../twin';
import { work } from './work';
import { World } from './world';

/** The operation's name, then its arguments. */
export type Operation = readonly [string, ...(string | boolean)[]];
export type Script = readonly Operation[];

type Carry = (world: World, ...args: string[]) => unknown;

const OPERATIONS: Record<string, Carry> = {
  eager: () => asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory),
  start: (world, name, kind, ...which) =>
    void world.tasks.set(name, asyncio.createTask(work(world, name, kind, which), { name })),
  cancel: (world, name, message?: string) => world.task(name).cancel(message),
  uncancel: (world, name) => world.task(name).uncancel(),
  release: (world) => world.lock.release(),
  give: (world) => world.semaphore.release(),
  set: (world) => world.event.set(),
  clear: (world) => world.event.clear(),
  put: (world, item) => world.queue.putNowait(item),
  get: (world) => world.queue.getNowait(),
  done: (world) => world.queue.taskDone(),
  shutdown: (world, immediate) => world.queue.shutdown(Boolean(immediate)),
  result: (world, name) => world.future(name).setResult('result'),
  fail: (world, name) => world.future(name).setException(new RangeError('failed')),
  abandon: (world, name) => world.future(name).cancel('abandoned'),
  callback: (world, name) =>
    world.task(name).addDoneCallback((task) => world.log('callback of', name, task.cancelled())),
};

function state(task: asyncio.Task<unknown>): string {
  if (!task.done()) return 'pending';
  if (task.cancelled()) return 'cancelled';
  const error = task.exception();
  return error === undefined ? String(task.result()) : told(error);
}

export function* carryOut(log: Log, script: Script): asyncio.Coroutine<void> {
  const world = new World(log);
  for (const [operation, ...args] of script) {
    if (operation === 'tick') {
      yield* asyncio.sleep(0);
      log('tick');
    } else if (operation === 'pass') {
      yield* asyncio.sleep(1);
      log('a second later');
    } else if (operation === 'acquire') {
      yield* (args[0] === 'lock' ? world.lock : world.semaphore).acquire();
    } else {
      try {
        log(operation, ...args, OPERATIONS[operation](world, ...(args as string[])));
      } catch (error) {
        log(operation, ...args, told(error));
      }
    }
  }
  for (let i = 0; i < 8; i++) yield* asyncio.sleep(0);
  for (const [name, task] of world.tasks) log(name, state(task), task.cancelling());
  log(world.lock.locked(), world.semaphore.locked(), world.event.isSet(), world.queue.qsize());
}
