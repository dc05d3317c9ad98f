import { type BaseEventLoop, running } from './base-events';
import { RuntimeError } from './exceptions';
import type { Task } from './tasks';

function chosen(loop: BaseEventLoop | undefined): BaseEventLoop {
  const found = loop ?? running.loop;
  if (found === undefined) throw new RuntimeError('no running event loop');
  return found;
}

/**
 * The task whose step is being run; undefined in a plain callback.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.current_task
 *
 * @param loop - the loop to ask; by default the running one
 * @throws RuntimeError outside a running loop, unless `loop` is given
 * @example
 * ```ts
 * asyncio.currentTask()?.getName() // -> 'Task-1'
 * ```
 */
export function currentTask(loop?: BaseEventLoop): Task<unknown> | undefined {
  return chosen(loop)._currentTask as Task<unknown> | undefined;
}

/**
 * The tasks that are not done, in the order of their creation.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.all_tasks
 *
 * @param loop - the loop to ask; by default the running one
 * @throws RuntimeError outside a running loop, unless `loop` is given
 * @example
 * ```ts
 * asyncio.createTask(asyncio.sleep(1))
 * asyncio.allTasks().size // -> 2
 * ```
 */
export function allTasks(loop?: BaseEventLoop): Set<Task<unknown>> {
  return new Set(chosen(loop)._tasks) as Set<Task<unknown>>;
}
