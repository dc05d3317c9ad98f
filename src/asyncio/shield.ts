import { ensureFuture } from './ensure-future';
import { type Future, futureBecause } from './futures';
import { named, reprError } from './repr';
import type { Awaitable } from './types';

/** Tells of an exception that nobody is left to receive, since the outer future was cancelled. */
const reportLate = named('shield', (inner: Future<unknown>): void => {
  if (inner.cancelled()) return;
  const exception = inner.exception();
  if (exception === undefined) return;
  const name = exception instanceof Error ? exception.name : reprError(exception);
  inner.getLoop().callExceptionHandler({
    message: `${name} exception in shielded future`,
    exception,
    future: inner,
  });
});

/**
 * Protects `awaitable` from the cancellation of those who wait for it: they are cancelled, it goes on. Keep a
 * reference to the inner task, or nobody will hear of how it ended.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.shield
 *
 * @param awaitable - a coroutine, which becomes a task, or a future
 * @throws RuntimeError outside a running loop
 * @throws TypeError for what can't be awaited
 * @example
 * ```ts
 * const inner = asyncio.createTask(asyncio.sleep(1, 'saved'))
 * const outer = asyncio.shield(inner)
 * outer.cancel()
 * yield* inner // -> 'saved'
 * outer.cancelled() // -> true
 * ```
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const reason = {
    waitReason: () => `shield of ${inner._kind()}`,
    waitFutures: () => [inner as Future<unknown>],
  };
  const outer = futureBecause<T>(inner.getLoop(), reason);
  const innerDone = named('shield', (): void => {
    if (outer.cancelled()) return;
    if (inner.cancelled()) outer.cancel();
    else passOn(inner, outer);
  });
  const outerDone = named('shield', (): void => {
    if (inner.done()) return;
    inner.removeDoneCallback(innerDone);
    inner.removeDoneCallback(reportLate);
    inner.addDoneCallback(reportLate);
  });
  inner.addDoneCallback(innerDone);
  outer.addDoneCallback(outerDone);
  return outer;
}

function passOn<T>(inner: Future<T>, outer: Future<T>): void {
  let result: T;
  try {
    result = inner.result();
  } catch (error) {
    outer._fail(error);
    return;
  }
  outer.setResult(result);
}
