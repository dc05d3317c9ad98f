import type { BaseEventLoop } from './base-events';
import { Task, type TaskOptions } from './tasks';
import type { Coroutine } from './types';

/**
 * A task factory whose tasks start at once: the coroutine runs up to where it first waits before `createTask`
 * returns. One that never waits is never scheduled at all.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.eager_task_factory
 *
 * @example
 * asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
 */
export function eagerTaskFactory<T>(
  loop: BaseEventLoop,
  coro: Coroutine<T>,
  options: TaskOptions = {},
): Task<T> {
  return new Task(coro, { eagerStart: true, ...options, loop });
}

/** What `createEagerTaskFactory` needs: a class of tasks, or a function that makes one. */
export type TaskConstructor = <T>(
  coro: Coroutine<T>,
  options: TaskOptions & { loop: BaseEventLoop },
) => Task<T>;

/**
 * As `eagerTaskFactory`, for tasks made by `makeTask`.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.create_eager_task_factory
 */
export function createEagerTaskFactory(makeTask: TaskConstructor) {
  return <T>(loop: BaseEventLoop, coro: Coroutine<T>, options: TaskOptions = {}): Task<T> =>
    makeTask(coro, { eagerStart: true, ...options, loop });
}
