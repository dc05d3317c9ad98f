/**
 * Coroutines: telling them from other things, and the library's own innermost ones.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#coroutines
 */

import { RuntimeError } from './exceptions';
import { Flag, Future } from './futures';
import { PROBE } from './stack';
import type { Awaitable, Coroutine, Suspension } from './types';

// Local names: some loaders read what is imported through a getter, every time.
const probe: typeof PROBE = PROBE;
const RAISES = Flag.Cancelled | Flag.Failed;

/**
 * Tells whether `value` is a coroutine object: a generator, or one of the library's own.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.iscoroutine
 *
 * @param value - anything
 * @example
 * ```ts
 * asyncio.iscoroutine(asyncio.sleep(1)) // -> true
 * asyncio.iscoroutine(asyncio.sleep) // -> false
 * asyncio.iscoroutine(new asyncio.Future()) // -> false
 * ```
 */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { next, throw: throws } = value as Partial<Coroutine>;
  return next !== undefined && throws !== undefined && !(value instanceof Future) && Symbol.iterator in value;
}

/** Tells whether `value` can be awaited. Strings, arrays, maps and sets can be iterated, but not awaited. */
export function isAwaitable(value: unknown): value is Awaitable<unknown> {
  return hasIterator(value) && !(Array.isArray(value) || value instanceof Map || value instanceof Set);
}

/**
 * The members of what `wait` and `asCompleted` are given; refuses a future or a coroutine. A generator may be either
 * that or a list being made: which, is told by what it yields first.
 */
export function membersOf<T>(iterable: Iterable<T>, expected: string): Set<T> {
  if (iterable instanceof Future) throw new TypeError(`${expected}, not ${iterable._kind()}`);
  if (!iscoroutine(iterable)) return new Set(iterable);
  const refusal = new TypeError(`${expected}, not coroutine`);
  if (Object.prototype.toString.call(iterable) !== '[object Generator]') throw refusal;
  const first = firstOf(iterable as Coroutine);
  if (first === undefined) throw refusal;
  return new Set([first as T, ...(iterable as Iterable<T>)]);
}

/** What a generator yields first, undefined where that makes it a coroutine. */
function firstOf(generator: Coroutine): unknown {
  let value: unknown;
  try {
    value = generator.next().value;
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!(value instanceof Future) || (value._flags & Flag.Blocking) === 0) return value;
  value._flags &= ~Flag.Blocking;
  generator.return(undefined);
  return undefined;
}

function hasIterator(value: unknown): value is Awaitable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** What to say of a value that can't be awaited. */
export function notAwaitable(value: unknown): TypeError {
  const promise = typeof value === 'object' && value !== null && 'then' in value;
  const hint = promise
    ? '; a promise becomes one with asyncio.wrapPromise(() => promise)'
    : typeof value === 'function'
      ? '; call the function: a coroutine is what the call gives'
      : '';
  return new TypeError(`An asyncio.Future, a coroutine or an awaitable is required${hint}`);
}

/** Shared results of innermost coroutines: they are read at once and never changed. */
export const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };
export const DONE_TRUE: IteratorReturnResult<true> = { done: true, value: true };

/**
 * A coroutine of the library's own that waits on one future at a time: `Lock.acquire`, `Queue.get`, ...
 *
 * It is what a generator function with one `try` around one `yield*` would be, as an object: that is
 * about half the price of a generator, and it starts just as lazily.
 */
export abstract class Leaf<T> implements Coroutine<T> {
  /** What it waits for; undefined before it begins, null once it goes on. */
  declare private waitingOn: Future<unknown> | undefined | null;

  constructor() {
    this.waitingOn = undefined;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(resumed?: unknown): IteratorResult<Suspension, T> {
    const waiter = this.waitingOn;
    if (waiter === undefined) {
      this.waitingOn = null;
      return this.begin();
    }
    if (waiter === null) throw new RuntimeError('cannot reuse already awaited coroutine');
    if (resumed === undefined) throw new RuntimeError('coroutine is being awaited already');
    if (resumed === probe) return waiter.next(PROBE) as IteratorResult<Suspension, T>;
    if ((waiter._flags & RAISES) !== 0) return this.throw(waiter._outcome());
    this.waitingOn = null;
    return this.woken(waiter);
  }

  throw(error: unknown): IteratorResult<Suspension, T> {
    const waiter = this.waitingOn;
    this.waitingOn = null;
    if (waiter == null) throw error;
    return this.interrupted(waiter, error);
  }

  return(value: T): IteratorResult<Suspension, T> {
    const waiter = this.waitingOn;
    this.waitingOn = null;
    if (waiter != null) this.closed(waiter);
    return { done: true, value };
  }

  /** Waits for `future`; what follows is in `woken` and `interrupted`. */
  protected waitFor(future: Future<unknown>): IteratorResult<Suspension, T> {
    this.waitingOn = future;
    return future.next() as IteratorResult<Suspension, T>;
  }

  /** The first step: finishes at once, or waits. */
  protected abstract begin(): IteratorResult<Suspension, T>;
  /** The future has its result. */
  protected abstract woken(waiter: Future<unknown>): IteratorResult<Suspension, T>;
  /** An exception arrived where it waited, CancelledError nearly always. Cleans up and throws. */
  protected abstract interrupted(waiter: Future<unknown>, error: unknown): never;
  /** It was closed while waiting: cleans up. */
  protected abstract closed(waiter: Future<unknown>): void;
}
