/**
 * Coroutines that need not wait, from what can be told when they are made: `get` of a queue that holds something. Waiting takes a
 * larger object, and most of them never need it.
 */

import { RuntimeError } from './exceptions';
import type { Coroutine, Suspension } from './types';

/**
 * Half the size of a coroutine that waits. Whether it has to is settled when it begins, as it must be; where it has to after
 * all, it hands on to one that can.
 */
export abstract class Quick<T> implements Coroutine<T> {
  /** Undefined before it begins; null where it was over at once. */
  declare private rest: Coroutine<T> | undefined | null;

  constructor() {
    this.rest = undefined;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(resumed?: unknown): IteratorResult<Suspension, T> {
    if (this.rest === undefined) {
      this.rest = null;
      const done = this.tryNow();
      if (done !== undefined) return done;
      this.rest = this.slow();
    } else if (this.rest === null) throw new RuntimeError('cannot reuse already awaited coroutine');
    return this.rest.next(resumed);
  }

  throw(error: unknown): IteratorResult<Suspension, T> {
    const { rest } = this;
    if (rest != null) return rest.throw(error);
    this.rest = null;
    throw error;
  }

  return(value: T): IteratorResult<Suspension, T> {
    const { rest } = this;
    if (rest != null) return rest.return(value);
    this.rest = null;
    return { done: true, value };
  }

  /** Its end, if it can have it at once. */
  protected abstract tryNow(): IteratorReturnResult<T> | undefined;
  /** The coroutine that waits. */
  protected abstract slow(): Coroutine<T>;
}
