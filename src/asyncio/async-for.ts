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

/**
 * What `asyncFor` takes.
 *
 * Python: https://docs.python.org/3/reference/datamodel.html#object.__aiter__
 */
export interface AsyncIterableObject<T = unknown> {
  /** Python's `__aiter__`. */
  aiter(): AsyncIteratorObject<T>;
}

/**
 * What the body of `asyncFor` returns to leave the loop early.
 *
 * Python: https://docs.python.org/3/reference/simple_stmts.html#break
 */
export const BREAK: unique symbol = Symbol('break');

/**
 * Python's `async for x in iterable: body`. The body may return `asyncio.BREAK` to leave early.
 *
 * Python: https://docs.python.org/3/reference/compound_stmts.html#async-for
 *
 * @param iterable - an object with `aiter()`
 * @param body - a generator function, called with one value after the other
 * @throws TypeError for what can't be iterated, or is no function
 * @throws what the body or the iterator raises
 * @example
 * ```ts
 * const sleeps = [asyncio.sleep(2, 'slow'), asyncio.sleep(1, 'fast')]
 * yield* asyncio.asyncFor(asyncio.asCompleted(sleeps), function* (task) {
 *   console.log(task.result()) // prints fast
 *   return asyncio.BREAK
 * })
 * ```
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
