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
 *
 * Python: has no counterpart in its documentation; it is what `__await__` yields,
 * https://docs.python.org/3/reference/datamodel.html#object.__await__
 */
export interface Suspension {
  /** @internal */
  readonly [suspension]: never;
}

/**
 * What can be awaited with `yield*`: a coroutine, a `Future`, a `Task`, or any object whose `[Symbol.iterator]`
 * yields what those yield.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#awaitables
 */
export interface Awaitable<T = unknown> {
  /** @internal For `yield*`. */
  [Symbol.iterator](): Iterator<Suspension, T, unknown>;
}

/**
 * A coroutine: what calling a generator function gives. It does nothing until it is awaited
 * with `yield*` or scheduled with `createTask`.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#coroutines
 */
export interface Coroutine<T = unknown> extends Awaitable<T> {
  /** @internal For `yield*`. */
  [Symbol.iterator](): Coroutine<T>;
  /** Goes on to where it next waits, or to its end. The loop calls it; programs write `yield*`. */
  next(resumed?: unknown): IteratorResult<Suspension, T>;
  /** Closes it, as Python's `close` does: it is left where it stands, by way of `finally`. */
  return(value: T): IteratorResult<Suspension, T>;
  /** Throws `error` where it waits. */
  throw(error: unknown): IteratorResult<Suspension, T>;
}

/**
 * The type of the result of awaiting `A`: `ResultOf<Task<string>>` is `string`.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#awaitables
 */
export type ResultOf<A> = A extends Awaitable<infer T> ? T : never;
