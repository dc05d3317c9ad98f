import type { AsyncIterableObject, AsyncIteratorObject } from './async-for';
import { running } from './base-events';
import { membersOf } from './coroutines';
import { ensureFuture, type FutureOf } from './ensure-future';
import { RuntimeError, TimeoutError } from './exceptions';
import type { Future } from './futures';
import type { TimerHandle } from './handles';
import { Queue } from './queues';
import { named } from './repr';
import type { Awaitable, Coroutine, ResultOf } from './types';

/**
 * What `asCompleted` gives: for `asyncFor`, and for a plain `for`.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.as_completed
 */
export interface AsCompleted<T, F = Future<T>> extends AsyncIterableObject<F>, AsyncIteratorObject<F> {
  /** In a plain `for`: coroutines, the first of which gives the result of whoever is done first. */
  [Symbol.iterator](): IterableIterator<Coroutine<T>>;
  /** The next of these coroutines. */
  next(): IteratorResult<Coroutine<T>, undefined>;
}

/**
 * The results of awaitables in the order in which they get done. With `asyncFor` the body gets the very future or
 * task that is done; a plain `for` gets coroutines to await.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.as_completed
 *
 * @param awaitables - coroutines, tasks, futures
 * @param options.timeout - seconds for all of them together; then TimeoutError is raised
 * @throws RuntimeError outside a running loop
 * @throws TypeError for what is no list of awaitables
 * @example
 * ```ts
 * const sleeps = [asyncio.sleep(2, 'slow'), asyncio.sleep(1, 'fast')]
 * for (const next of asyncio.asCompleted(sleeps)) {
 *   console.log(yield* next)
 * }
 * // prints fast
 * // prints slow
 * ```
 */
export function asCompleted<A extends Awaitable>(
  awaitables: Iterable<A>,
  options: { timeout?: number | undefined } = {},
): AsCompleted<ResultOf<A>, FutureOf<A>> {
  const distinct = membersOf(
    awaitables as Iterable<Awaitable<ResultOf<A>>>,
    'expects an iterable of awaitables',
  );
  const order: AsCompleted<ResultOf<A>, unknown> = new CompletionOrder(distinct, options.timeout);
  // Each is what `ensureFuture` made of it, or left as it was.
  return order as AsCompleted<ResultOf<A>, FutureOf<A>>;
}

class CompletionOrder<T> implements AsCompleted<T> {
  /** Those that are done, in order; undefined once the time was up. */
  private readonly finished = new Queue<Future<T> | undefined>();
  private readonly waitingFor: Set<Future<T>>;
  private left: number;
  private readonly timer: TimerHandle | undefined;

  constructor(awaitables: Set<Awaitable<T>>, timeout: number | undefined | null) {
    const { loop } = running;
    if (loop === undefined) throw new RuntimeError('There is no current event loop');
    this.waitingFor = new Set(Array.from(awaitables, (awaitable) => ensureFuture(awaitable, { loop })));
    this.left = this.waitingFor.size;
    for (const future of this.waitingFor) future.addDoneCallback(this.oneDone);
    if (this.left > 0 && timeout != null) this.timer = loop.callLater(timeout, this.timeUp);
  }

  aiter(): this {
    return this;
  }

  *anext(): Coroutine<IteratorResult<Future<T>, undefined>> {
    if (this.left === 0) return { done: true, value: undefined };
    this.left--;
    return { done: false, value: yield* this.nextDone() };
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Coroutine<T>, undefined> {
    if (this.left === 0) return { done: true, value: undefined };
    this.left--;
    return { done: false, value: this.nextResult() };
  }

  private *nextDone(): Coroutine<Future<T>> {
    const future = yield* this.finished.get();
    if (future === undefined) throw new TimeoutError();
    return future;
  }

  private *nextResult(): Coroutine<T> {
    return (yield* this.nextDone()).result();
  }

  private readonly oneDone = named('asCompleted', (future: Future<T>): void => {
    // After the time was up nobody counts any more.
    if (!this.waitingFor.delete(future)) return;
    this.finished.putNowait(future);
    if (this.waitingFor.size === 0) this.timer?.cancel();
  });

  private readonly timeUp = named('asCompleted', (): void => {
    for (const future of this.waitingFor) {
      future.removeDoneCallback(this.oneDone);
      this.finished.putNowait(undefined);
    }
    this.waitingFor.clear();
  });
}
