import type { Coroutine } from './types';

/**
 * One that gives values, each of which may have to be waited for.
 *
 * Python: https://docs.python.org/3/reference/datamodel.html#asynchronous-iterators
 */
export interface AsyncIteratorObject<T = unknown> {
  /** Python's `__anext__`: the next value, or `{ done: true }` at the end. */
  anext(): Coroutine<IteratorResult<T, unknown>>;
}

/** What `asyncFor` takes. */
export interface AsyncIterableObject<T = unknown> {
  /** Python's `__aiter__`. */
  aiter(): AsyncIteratorObject<T>;
}

/** What a body returns to leave the loop early, as `break` would. */
export const BREAK: unique symbol = Symbol('break');

/**
 * Python's `async for x in iterable: body`. The body may return `asyncio.BREAK` to leave early.
 *
 * Python: https://docs.python.org/3/reference/compound_stmts.html#async-for
 *
 * @example
 * yield* asyncio.asyncFor(pages, function* (page) {
 *   yield* save(page);
 * });
 */
export function asyncFor<T>(
  iterable: AsyncIterableObject<T>,
  body: (value: T) => Coroutine<unknown>,
): Coroutine<undefined> {
  if (typeof iterable?.aiter !== 'function')
    throw new TypeError('asyncFor() takes an asynchronous iterable: an object with aiter()');
  if (typeof body !== 'function')
    throw new TypeError(
      'asyncFor() takes a generator function as its body: asyncFor(iterable, function* (x) { ... })',
    );
  return iterate(iterable, body);
}

function* iterate<T>(
  iterable: AsyncIterableObject<T>,
  body: (value: T) => Coroutine<unknown>,
): Coroutine<undefined> {
  const iterator = iterable.aiter();
  for (;;) {
    const { done, value } = yield* iterator.anext();
    if (done) return undefined;
    if ((yield* body(value as T)) === BREAK) return undefined;
  }
}
