/**
 * A Future: a result that will be there later, that anybody may set.
 *
 * A future is its own iterator. `yield*` resumes an inner iterator with `undefined` the first time, and a
 * task resumes with `null` (or PROBE) afterwards, which is all the state that waiting needs.
 *
 * Python: https://docs.python.org/3/library/asyncio-future.html
 */

import { type BaseEventLoop, running } from './base-events';
import { InvalidStateError, RuntimeError } from './exceptions';
import { Flag, Pending, suspended, type WaitReason } from './pending';
import { answerProbe, PROBE } from './stack';
import type { Suspension } from './types';

// A local name: some loaders read what is imported through a getter, every time.
const turn = running;

/** What something is called in messages: a class of a program's own by its name, ours by the one that no bundler has changed. */
export function kindOf(object: object, ours: new (...args: never[]) => object, name: string): string {
  const made = object.constructor;
  return made === ours ? name : made.name || name;
}

/** A future that is waited for because of `reason`. */
export function futureBecause<T>(loop: BaseEventLoop | undefined, reason: WaitReason): Future<T> {
  const future = new Future<T>(undefined, loop);
  future._reason = reason;
  return future;
}

/**
 * A result that will be there later. Whoever awaits it waits until somebody calls `setResult` or `setException`.
 * Any number of tasks may wait for the same future; they wake in the order in which they came.
 *
 * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future
 *
 * @example
 * ```ts
 * const future = new asyncio.Future<string>()
 * asyncio.getRunningLoop().callLater(1, () => future.setResult('ready'))
 * yield* future // -> 'ready'
 * future.done() // -> true
 * ```
 */
export class Future<T = unknown> extends Pending implements Iterator<Suspension, T, unknown> {
  /**
   * @param options.loop - the loop it belongs to; by default the running one
   * @param loop - the same without an object around it, for the library's own
   * @throws RuntimeError without a loop
   */
  constructor(options?: { loop?: BaseEventLoop }, loop = options?.loop ?? turn.loop) {
    super(loop);
    if (loop === undefined) throw new RuntimeError('There is no current event loop');
  }

  override _kind(): string {
    return kindOf(this, Future, 'Future');
  }

  /**
   * The loop this future belongs to.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.get_loop
   */
  getLoop(): BaseEventLoop {
    return this._loop;
  }

  /**
   * The result, if it is there.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.result
   *
   * @throws InvalidStateError while it is pending
   * @throws CancelledError if it was cancelled
   * @throws the exception that was set, if one was
   */
  result(): T {
    const flags = this._flags;
    if ((flags & (Flag.Finished | Flag.Failed)) === Flag.Finished) return this._value as T;
    if ((flags & Flag.Cancelled) !== 0) throw this._cancelledError();
    if ((flags & Flag.Finished) === 0) throw new InvalidStateError('Result is not set.');
    this._markRetrieved();
    throw this._value;
  }

  /**
   * Marks it done with a result, and wakes who waits.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.set_result
   *
   * @param result - what awaiting it gives
   * @throws InvalidStateError if it is done already
   */
  setResult(result: T): void {
    if ((this._flags & Flag.Done) !== 0) throw new InvalidStateError('invalid state');
    this._finish(result);
  }

  /**
   * Marks it done with an exception, which is raised where it is awaited.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.set_exception
   *
   * @param exception - an error, or an error class to make one of
   * @throws InvalidStateError if it is done already
   * @throws TypeError for anything that isn't an error
   */
  setException(exception: Error | (new () => Error)): void {
    if ((this._flags & Flag.Done) !== 0) throw new InvalidStateError('invalid state');
    const error = typeof exception === 'function' ? new exception() : exception;
    if (!(error instanceof Error)) throw new TypeError('invalid exception object');
    this._fail(error);
  }

  /**
   * The other way to wait: a promise of the same outcome, for code outside the loop.
   *
   * Python: has no counterpart; `wrapPromise` is the way back.
   */
  toPromise(): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        try {
          resolve(this.result());
        } catch (error) {
          reject(error);
        }
      };
      this.addDoneCallback(settle);
    });
  }

  /** @internal For `yield*`. */
  [Symbol.iterator](): this {
    return this;
  }

  /** @internal The iterator protocol, for `yield*` only. */
  next(resumed?: unknown): IteratorResult<Suspension, T> {
    if ((this._flags & Flag.Done) !== 0) return { done: true, value: this.result() };
    // No task took what it handed up: somebody goes through it as through a list, which would have no end.
    if (resumed === undefined && (this._flags & Flag.Blocking) !== 0) throw this.notAwaited();
    if (resumed === null) throw this.notAwaited();
    if (resumed === PROBE) answerProbe();
    return suspended(this);
  }

  private notAwaited(): RuntimeError {
    this._flags &= ~Flag.Blocking;
    return new RuntimeError(
      "await wasn't used with future; write yield* (with the star) before what is awaited",
    );
  }

  /** @internal */
  throw(error: unknown): IteratorResult<Suspension, T> {
    throw error;
  }
}

/**
 * Tells whether `value` is a `Future`. A `Task` is one.
 *
 * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.isfuture
 *
 * @param value - anything
 * @example
 * ```ts
 * asyncio.isfuture(new asyncio.Future()) // -> true
 * asyncio.isfuture(asyncio.sleep(1)) // -> false
 * ```
 */
export function isfuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}
