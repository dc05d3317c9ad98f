/**
 * The types on which everything rests: what a coroutine is, and what may be awaited.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#awaitables
 */

declare const suspension: unique symbol;

/**
 * What travels from an awaited object up to the loop while a task waits.
 *
 * It is opaque on purpose. Only `yield*` on an awaitable produces one, so a `yield` whose star was
 * forgotten yields something else and does not compile.
 */
export interface Suspension {
  readonly [suspension]: never;
}

/**
 * What `yield*` accepts: a coroutine, a `Future`, a `Task`, or any object whose `[Symbol.iterator]`
 * yields what those yield.
 */
export interface Awaitable<T = unknown> {
  [Symbol.iterator](): Iterator<Suspension, T, unknown>;
}

/**
 * A coroutine: what calling a generator function gives. It does nothing until it is awaited
 * with `yield*` or scheduled with `createTask`.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#coroutines
 */
export interface Coroutine<T = unknown> extends Awaitable<T> {
  [Symbol.iterator](): Coroutine<T>;
  next(resumed?: unknown): IteratorResult<Suspension, T>;
  return(value: T): IteratorResult<Suspension, T>;
  throw(error: unknown): IteratorResult<Suspension, T>;
}

/** The type of the result of awaiting `A`. */
export type ResultOf<A> = A extends Awaitable<infer T> ? T : never;
