/**
 * What is said when nothing can go on: no callback is ready, no timer is pending, no outside work is under way.
 *
 * Python's loop would wait for ever. Ours can tell, so it names who waits, on what, and where.
 */

import { RuntimeError } from './exceptions';
import type { Future } from './futures';
import type { StackFrame } from './stack';
import { Task } from './tasks';

/**
 * One task that waits for ever, as a `DeadlockError` describes it.
 *
 * Python: has no counterpart; its loop would wait.
 */
export interface WaitingTask {
  /** The task's name. */
  task: string;
  /** What it waits on: "Queue.get", "Lock.acquire", "Task-2", "a Future". */
  on: string;
  /** The line where it waits, in the program's own code; undefined where the host doesn't tell. */
  line: number | undefined;
  /** The function that waits. */
  where: string | undefined;
  /** Its coroutines, the innermost last: "consumer, line 14". */
  stack: string[];
}

/**
 * Every task waits, and nothing is left that could wake one: nothing is ready, no timer is pending, no outside
 * work is under way. The message names who waits, on what, and where.
 *
 * Python: has no counterpart; its loop would wait for ever. It is a
 * https://docs.python.org/3/library/exceptions.html#RuntimeError
 *
 * @example
 * ```ts
 * function* main() {
 *   yield* new asyncio.Queue().get()
 * }
 *
 * try {
 *   asyncio.runVirtual(main())
 * } catch (error) {
 *   if (!(error instanceof asyncio.DeadlockError)) throw error
 *   error.waiting[0].on // -> 'Queue.get'
 * }
 * ```
 */
export class DeadlockError extends RuntimeError {
  static {
    Object.defineProperty(DeadlockError.prototype, 'name', { value: 'DeadlockError' });
  }

  /** @param waiting - those who wait */
  constructor(
    /** Every task that waits, in the order in which they were created. */
    readonly waiting: readonly WaitingTask[],
  ) {
    super(describe(waiting));
  }
}

function describe(waiting: readonly WaitingTask[]): string {
  const opening = 'nothing is ready, no timer is pending, and no outside work is under way';
  if (waiting.length === 0) return `${opening}; no task is left that could wake this one`;
  const lines = waiting.map(({ task, on, line, where }) => {
    const name = where === undefined ? task : `${task} (${where})`;
    return `${name} waits for ${on}${line === undefined ? '' : ` at line ${line}`}`;
  });
  return `${opening}:\n  ${lines.join('\n  ')}`;
}

/** Describes those of `tasks` that wait. */
export function findWaiting(tasks: Iterable<unknown>): WaitingTask[] {
  const waiting: WaitingTask[] = [];
  for (const task of tasks) {
    if (!(task instanceof Task) || task._waiter === undefined) continue;
    const frames: StackFrame[] = task.getStack();
    const innermost = frames.at(-1);
    waiting.push({
      task: task.getName(),
      on: describeWait(task._waiter),
      line: innermost?.line,
      where: innermost?.name,
      stack: frames.map((frame) => `${frame.name}, line ${frame.line}`),
    });
  }
  return waiting;
}

/** What a future is to those who wait for it. */
export function describeWait(future: Future<unknown>): string {
  if (future instanceof Task) return future.getName();
  return future._reason?.waitReason(future) ?? 'a Future';
}
