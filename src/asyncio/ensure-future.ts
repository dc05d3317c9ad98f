import { type BaseEventLoop, running } from './base-events';
import { isAwaitable, iscoroutine, notAwaitable } from './coroutines';
import { RuntimeError } from './exceptions';
import { type Future, isfuture } from './futures';
import type { Task, TaskOptions } from './tasks';
import type { Awaitable, Coroutine, ResultOf } from './types';

/** What of a loop makes tasks. */
export interface MakesTasks extends BaseEventLoop {
  createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T>;
}

/** Any awaitable as a coroutine. */
function* wrapAwaitable<T>(awaitable: Awaitable<T>): Coroutine<T> {
  return yield* awaitable;
}

/**
 * What `ensureFuture` makes of an awaitable: a Future or Task as it is, of a coroutine a Task.
 *
 * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.ensure_future
 */
export type FutureOf<A> =
  A extends Future<unknown> ? A : A extends Coroutine<infer T> ? Task<T> : Future<ResultOf<A>>;

/**
 * `awaitable` as a Future: a Future or Task as it is, a coroutine or any other awaitable as a new Task.
 *
 * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.ensure_future
 *
 * @param awaitable - a coroutine, a future, or any other awaitable
 * @param coro - a coroutine
 * @param options.loop - the loop for the new task; by default the running one
 * @throws TypeError for what can't be awaited
 * @throws RangeError for a future of another loop (Python's ValueError)
 * @throws RuntimeError outside a running loop, unless one is given
 * @example
 * ```ts
 * const future = asyncio.ensureFuture(asyncio.sleep(1, 'result'))
 * asyncio.ensureFuture(future) === future // -> true
 * yield* future // -> 'result'
 * ```
 */
export function ensureFuture<F extends Future<unknown>>(awaitable: F, options?: { loop?: BaseEventLoop }): F;
export function ensureFuture<T>(coro: Coroutine<T>, options?: { loop?: BaseEventLoop }): Task<T>;
export function ensureFuture<T>(awaitable: Awaitable<T>, options?: { loop?: BaseEventLoop }): Future<T>;
export function ensureFuture<T>(awaitable: Awaitable<T>, options: { loop?: BaseEventLoop } = {}): Future<T> {
  return toFuture(awaitable, options.loop);
}

/** `ensureFuture` without an object of options, for those who call it ten thousand times. */
export function toFuture<T>(awaitable: Awaitable<T>, knownLoop: BaseEventLoop | undefined): Future<T> {
  if (isfuture(awaitable)) {
    if (knownLoop !== undefined && knownLoop !== awaitable.getLoop())
      throw new RangeError(
        'The future belongs to a different loop than the one specified as the loop argument',
      );
    return awaitable as Future<T>;
  }
  const isCoroutine = iscoroutine(awaitable);
  if (!isCoroutine && !isAwaitable(awaitable)) throw notAwaitable(awaitable);
  const coro = isCoroutine ? (awaitable as Coroutine<T>) : wrapAwaitable(awaitable);
  const loop = knownLoop ?? running.loop;
  if (loop === undefined) throw new RuntimeError('There is no current event loop');
  try {
    return (loop as MakesTasks).createTask(coro);
  } catch (error) {
    // Nobody else will: it was given to be run.
    if (error instanceof RuntimeError) coro.return?.(undefined as T);
    throw error;
  }
}

/**
 * Schedules a coroutine as a Task, which starts in the loop's next iteration, and returns the Task. Keep it: a
 * task that nobody awaits may fail without anybody noticing.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task
 *
 * @param coro - the coroutine to run
 * @param options - name, context, whether it starts at once
 * @throws RuntimeError outside a running loop
 * @throws TypeError if `coro` is not a coroutine
 * @example
 * ```ts
 * function* greet() {
 *   console.log('hello')
 * }
 *
 * const task = asyncio.createTask(greet())
 * console.log('created') // prints created
 * yield* task // prints hello
 * ```
 */
export function createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T>;
export function createTask<C extends Coroutine>(coro: C, options?: TaskOptions): Task<ResultOf<C>>;
export function createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T> {
  if (running.loop === undefined) throw new RuntimeError('no running event loop');
  return (running.loop as MakesTasks).createTask(coro, options);
}
