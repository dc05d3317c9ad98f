import { running } from './base-events';
import { RuntimeError } from './exceptions';
import { Future } from './futures';
import { Flag } from './pending';

/** A future whose result comes from outside the loop. While it is pending, virtual time doesn't jump. */
class PromiseFuture<T> extends Future<T> {
  private readonly controller = new AbortController();

  constructor(private readonly what: string) {
    super();
  }

  start(make: (signal: AbortSignal) => PromiseLike<T>): void {
    this._reason = this;
    const { _loop: loop } = this;
    // A maker that throws at once fails the future, as a promise that rejects would.
    const promise = new Promise<T>((resolve) => resolve(make(this.controller.signal)));
    loop._outsideBegins();
    promise.then(
      (value) => this.settle(() => this._finish(value)),
      (error) => this.settle(() => this._fail(error)),
    );
  }

  override _kind(): string {
    return 'Future';
  }

  override cancel(message?: string | null): boolean {
    if (!super.cancel(message)) return false;
    this._loop._outsideEnds();
    this.controller.abort();
    return true;
  }

  private settle(resolve: () => void): void {
    // After a cancellation, or behind the end of its loop, the promise may still settle; nobody waits for that.
    if ((this._flags & Flag.Done) !== 0 || this._loop.isClosed()) return;
    resolve();
    this._loop._outsideEnds();
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return this.what;
  }
}

/**
 * A promise as a Future: the bridge to everything in JavaScript that isn't asyncio, such as `fetch`.
 * Cancelling the future aborts the signal that `make` was given.
 *
 * Python: has no counterpart; what comes nearest is
 * https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_in_executor
 *
 * @param make - starts the work and returns its promise; called at once
 * @param what - what a task that waits for it is said to wait on, by instruments and in the message of a deadlock
 * @throws RuntimeError outside a running loop
 * @throws TypeError if `make` is no function
 * @example
 * ```ts
 * yield* asyncio.wrapPromise(() => Promise.resolve('from outside')) // -> 'from outside'
 * ```
 */
export function wrapPromise<T>(make: (signal: AbortSignal) => PromiseLike<T>, what = 'a promise'): Future<T> {
  if (typeof make !== 'function')
    throw new TypeError('wrapPromise() takes a function that returns a promise: wrapPromise(() => promise)');
  if (running.loop === undefined) throw new RuntimeError('no running event loop');
  const future = new PromiseFuture<T>(what);
  future.start(make);
  return future;
}
