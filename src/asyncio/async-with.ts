import { RuntimeError } from './exceptions';
import type { Coroutine } from './types';

/**
 * What `asyncWith` takes.
 *
 * Python: https://docs.python.org/3/reference/datamodel.html#asynchronous-context-managers
 */
export interface AsyncContextManager<V = unknown> {
  /** Python's `__aenter__`: its result is the body's argument. */
  aenter(): Coroutine<V>;
  /** Python's `__aexit__`: given the error that left the body, if any; a truthy result suppresses it. */
  aexit(error: unknown): Coroutine<unknown>;
}

/** What a body that is closed before its end is left with. */
class GeneratorExit extends Error {
  static {
    Object.defineProperty(GeneratorExit.prototype, 'name', { value: 'GeneratorExit' });
  }
}

/**
 * Python's `async with manager as value: body`. The result is the body's; undefined where an error was suppressed.
 *
 * Python: https://docs.python.org/3/reference/compound_stmts.html#async-with
 *
 * @param manager - an object with `aenter()` and `aexit(error)`: a lock, a timeout, a group, one of your own
 * @param body - a generator function; its argument is what `aenter` gave
 * @throws TypeError for what is no manager, or no function
 * @throws what the body raises, unless `aexit` suppresses it
 * @example
 * ```ts
 * const lock = new asyncio.Lock()
 * yield* asyncio.asyncWith(lock, function* () {
 *   lock.locked() // -> true
 *   yield* asyncio.sleep(1)
 * })
 * lock.locked() // -> false
 * ```
 */
export function asyncWith<V, T>(
  manager: AsyncContextManager<V>,
  body: (value: V) => Coroutine<T>,
): Coroutine<T> {
  if (typeof manager?.aenter !== 'function' || typeof manager.aexit !== 'function')
    throw new TypeError(
      'asyncWith() takes an asynchronous context manager: an object with aenter() and aexit(error)',
    );
  if (typeof body !== 'function')
    throw new TypeError(
      'asyncWith() takes a generator function as its body: asyncWith(manager, function* (value) { ... })',
    );
  return enterAndExit(manager, body);
}

function* enterAndExit<V, T>(
  manager: AsyncContextManager<V>,
  body: (value: V) => Coroutine<T>,
): Coroutine<T> {
  const value = yield* manager.aenter();
  let left = false;
  try {
    const result = yield* body(value);
    left = true;
    yield* manager.aexit(undefined);
    return result;
  } catch (error) {
    if (left) throw error;
    left = true;
    // To a manager, `undefined` means that nothing was thrown.
    const thrown = error === undefined ? new RuntimeError('None was thrown') : error;
    if (yield* manager.aexit(thrown)) return undefined as T;
    throw error;
  } finally {
    // Closed from outside while the body waited: neither returned nor threw.
    if (!left) yield* manager.aexit(new GeneratorExit());
  }
}
