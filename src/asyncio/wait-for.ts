import { asyncWith } from './async-with';
import { isAwaitable, notAwaitable } from './coroutines';
import { ensureFuture } from './ensure-future';
import { CancelledError, TimeoutError } from './exceptions';
import { Future } from './futures';
import { named } from './repr';
import { timeout } from './timeouts';
import type { Awaitable, Coroutine } from './types';

/**
 * Waits for `awaitable`, but no longer than a number of seconds; then it is cancelled, its clean-up waited for, and
 * TimeoutError raised.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.wait_for
 *
 * @param awaitable - a coroutine, a task, a future
 * @param timeoutSeconds - seconds; undefined for no limit. At 0 or less, only what is done already has a result
 * @throws TimeoutError when the time is up
 * @throws TypeError for what can't be awaited
 * @example
 * ```ts
 * yield* asyncio.waitFor(asyncio.sleep(1, 'in time'), 2) // -> 'in time'
 * yield* asyncio.waitFor(asyncio.sleep(3), 2) // raises TimeoutError
 * ```
 */
export function* waitFor<T>(
  awaitable: Awaitable<T>,
  timeoutSeconds: number | undefined | null,
): Coroutine<T> {
  if (!isAwaitable(awaitable)) throw notAwaitable(awaitable);
  if (timeoutSeconds != null && timeoutSeconds <= 0) return yield* waitForNothing(awaitable);
  return yield* asyncWith(timeout(timeoutSeconds), function* () {
    return yield* awaitable;
  });
}

function* waitForNothing<T>(awaitable: Awaitable<T>): Coroutine<T> {
  const future = ensureFuture(awaitable);
  if (future.done()) return future.result();
  yield* cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    if (error instanceof CancelledError) throw new TimeoutError(undefined, { cause: error });
    throw error;
  }
}

/** Cancels a future and waits until it is done, however long its clean-up takes. */
function* cancelAndWait(future: Future<unknown>): Coroutine<void> {
  const waiter = new Future<undefined>({ loop: future.getLoop() });
  const release = named('waitFor', (): void => {
    if (!waiter.done()) waiter.setResult(undefined);
  });
  future.addDoneCallback(release);
  try {
    future.cancel();
    yield* waiter;
  } finally {
    future.removeDoneCallback(release);
  }
}
