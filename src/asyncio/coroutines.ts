/**
 * Coroutines: telling them from other things, and the library's own innermost ones.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#coroutines
 */

import type { BaseEventLoop } from './base-events';
import { RuntimeError } from './exceptions';
import { Future } from './futures';
import { Flag, Pending, suspended, type WaitReason } from './pending';
import { answerProbe, PROBE } from './stack';
import type { Awaitable, Coroutine, Suspension } from './types';

// Local names: some loaders read what is imported through a getter, every time.
const probe: typeof PROBE = PROBE;
const STARTED = Flag.Started;
const OVER = Flag.Over;
const RAISES = Flag.Cancelled | Flag.Failed;

const GENERATOR_NEXT: unknown = (function* () {})().next;

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
  // Nearly always it is a generator; this tells so at once.
  if (next === GENERATOR_NEXT) return true;
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
  if (!(value instanceof Pending) || (value._flags & Flag.Blocking) === 0) return value;
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
 * A coroutine of the library's own that waits for one thing: `Lock.acquire`, `Queue.get`, `sleep`, ...
 *
 * It is what a generator function with one `try` around one `yield*` of a future would be, as one object that is both the
 * coroutine and what it waits for: that is a third of the price, and it starts just as lazily.
 */
export abstract class Leaf<T> extends Pending implements Coroutine<T> {
  /** @param reason - what it waits for, as messages and timelines say it; by default the coroutine says so itself */
  constructor(reason: WaitReason | undefined) {
    super(undefined);
    this._reason = reason;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(resumed?: unknown): IteratorResult<Suspension, T> {
    const flags = this._flags;
    if ((flags & STARTED) === 0) {
      this._flags = flags | STARTED | OVER;
      return this.begin();
    }
    if ((flags & OVER) !== 0) throw new RuntimeError('cannot reuse already awaited coroutine');
    if (resumed === undefined) throw new RuntimeError('coroutine is being awaited already');
    if (resumed === probe) {
      answerProbe();
      return suspended(this);
    }
    if ((flags & RAISES) !== 0) return this.throw(this._outcome());
    this._flags = flags | OVER;
    return this.woken();
  }

  throw(error: unknown): IteratorResult<Suspension, T> {
    if (this.end()) this.closed(error);
    throw error;
  }

  return(value: T): IteratorResult<Suspension, T> {
    if (this.end()) this.closed(undefined);
    return { done: true, value };
  }

  /** Comes to its end; tells whether it was waiting. */
  private end(): boolean {
    const waiting = (this._flags & (STARTED | OVER)) === STARTED;
    this._flags |= STARTED | OVER;
    return waiting;
  }

  /** Waits until this is done; what follows is in `woken` and `closed`. It may wait more than once. */
  protected wait(loop: BaseEventLoop): IteratorResult<Suspension, T> {
    this._loop = loop;
    this._flags = STARTED;
    return suspended(this);
  }

  /** The first step: finishes at once, or waits. */
  protected abstract begin(): IteratorResult<Suspension, T>;
  /** What it waited for has come. */
  protected abstract woken(): IteratorResult<Suspension, T>;
  /** An exception arrived where it waited, CancelledError nearly always, or it was closed there. Cleans up. */
  protected abstract closed(error: unknown): void;
}
