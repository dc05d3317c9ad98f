import type { BaseEventLoop } from './base-events';
import { Task, type TaskOptions } from './tasks';
import type { Coroutine } from './types';

/**
 * A task factory whose tasks start at once: the coroutine runs up to where it first waits before `createTask`
 * returns. One that never waits is never scheduled at all.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.eager_task_factory
 *
 * @param loop - the loop the task belongs to
 * @param coro - the coroutine to run
 * @param options - name, context
 * @example
 * ```ts
 * function* answer() {
 *   return 42
 * }
 *
 * asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory)
 * asyncio.createTask(answer()).done() // -> true
 * ```
 */
export function eagerTaskFactory<T>(
  loop: BaseEventLoop,
  coro: Coroutine<T>,
  options: TaskOptions = {},
): Task<T> {
  return new Task(coro, { eagerStart: true, ...options, loop });
}

/** What `createEagerTaskFactory` needs where it isn't a class: a function that makes a task. */
export type TaskConstructor = <T>(
  coro: Coroutine<T>,
  options: TaskOptions & { loop: BaseEventLoop },
) => Task<T>;

/** A class of tasks: `Task` or one that extends it. */
export type TaskClass = new <T>(
  coro: Coroutine<T>,
  options: TaskOptions & { loop: BaseEventLoop },
) => Task<T>;

function isTaskClass(make: TaskConstructor | TaskClass): make is TaskClass {
  return make === Task || make.prototype instanceof Task;
}

/**
 * As `eagerTaskFactory`, for tasks of a class of one's own.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.create_eager_task_factory
 *
 * @param makeTask - a class of tasks, or a function that makes one, called as `makeTask(coro, options)`
 * @returns a task factory
 * @example
 * ```ts
 * class NamedTask<T> extends asyncio.Task<T> {
 *   override getName(): string {
 *     return `my ${super.getName()}`
 *   }
 * }
 *
 * const factory = asyncio.createEagerTaskFactory(NamedTask)
 * asyncio.getRunningLoop().setTaskFactory(factory)
 * asyncio.createTask(asyncio.sleep(1), { name: 'sleeper' }).getName() // -> 'my sleeper'
 * ```
 */
export function createEagerTaskFactory(makeTask: TaskConstructor | TaskClass) {
  const make = isTaskClass(makeTask)
    ? <T>(coro: Coroutine<T>, options: TaskOptions & { loop: BaseEventLoop }) =>
        new makeTask<T>(coro, options)
    : makeTask;
  return <T>(loop: BaseEventLoop, coro: Coroutine<T>, options: TaskOptions = {}): Task<T> =>
    make(coro, { ...options, eagerStart: options.eagerStart ?? true, loop });
}
