import { running } from './base-events';
import { iscoroutine, membersOf, notAwaitable } from './coroutines';
import { RuntimeError } from './exceptions';
import { type Future, futureBecause, isfuture } from './futures';
import { Flag } from './pending';
import { named } from './repr';
import type { Coroutine } from './types';

/**
 * For `wait`: it returns as soon as one is done.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.FIRST_COMPLETED
 */
export const FIRST_COMPLETED = 'FIRST_COMPLETED';
/**
 * For `wait`: it returns as soon as one has raised an exception, or all are done.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.FIRST_EXCEPTION
 */
export const FIRST_EXCEPTION = 'FIRST_EXCEPTION';
/**
 * For `wait`: it returns when all are done.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.ALL_COMPLETED
 */
export const ALL_COMPLETED = 'ALL_COMPLETED';

/**
 * One of the three constants that say when `wait` returns.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.wait
 */
export type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

/**
 * The options of `wait`.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.wait
 */
export interface WaitOptions {
  /** Seconds; undefined for no limit. Nothing is cancelled and nothing raised when they are over. */
  timeout?: number | undefined;
  /** What to wait for; `ALL_COMPLETED` by default. */
  returnWhen?: ReturnWhen;
}

const CHOICES: readonly string[] = [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED];

/**
 * Waits for several tasks or futures; gives two sets, what is done and what is pending, each in the order given.
 * Nothing is cancelled, and nothing raised: ask each for its result.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.wait
 *
 * @param futures - tasks or futures, at least one
 * @param options - a time limit in seconds, and what to wait for
 * @throws TypeError for coroutines: make tasks of them first
 * @throws RangeError where there is nothing to wait for (Python's ValueError)
 * @example
 * ```ts
 * const fast = asyncio.createTask(asyncio.sleep(1, 'fast'))
 * const slow = asyncio.createTask(asyncio.sleep(5, 'slow'))
 * const [done, pending] = yield* asyncio.wait([fast, slow], { timeout: 2 })
 * done.has(fast) // -> true
 * pending.has(slow) // -> true
 * ```
 */
export function* wait<F extends Future<unknown>>(
  futures: Iterable<F>,
  options: WaitOptions = {},
): Coroutine<[done: Set<F>, pending: Set<F>]> {
  const all = membersOf(futures, 'expect a list of futures');
  if (all.size === 0) throw new RangeError('Set of Tasks/Futures is empty.');
  const { returnWhen = ALL_COMPLETED } = options;
  if (!CHOICES.includes(returnWhen)) throw new RangeError(`Invalid return_when value: ${returnWhen}`);
  for (const future of all) {
    if (iscoroutine(future)) throw new TypeError('Passing coroutines is forbidden, use tasks explicitly.');
    if (!isfuture(future)) throw notAwaitable(future);
  }
  yield* waitUntil(all, options.timeout, returnWhen);
  const done = new Set<F>();
  const pending = new Set<F>();
  for (const future of all) (future.done() ? done : pending).add(future);
  return [done, pending];
}

function* waitUntil(
  futures: ReadonlySet<Future<unknown>>,
  timeout: number | undefined | null,
  returnWhen: ReturnWhen,
): Coroutine<void> {
  const { loop } = running;
  if (loop === undefined) throw new RuntimeError('no running event loop');
  const reason = { waitReason: () => `wait of ${futures.size}`, waitFutures: () => futures };
  const waiter = futureBecause<undefined>(loop, reason);
  const release = named('wait', (): void => {
    if (!waiter.done()) waiter.setResult(undefined);
  });
  const timer = timeout == null ? undefined : loop.callLater(timeout, release);
  let left = futures.size;
  const oneDone = named('wait', (future: Future<unknown>): void => {
    left--;
    if (left > 0 && returnWhen !== FIRST_COMPLETED && !(returnWhen === FIRST_EXCEPTION && failed(future)))
      return;
    timer?.cancel();
    release();
  });
  for (const future of futures) future.addDoneCallback(oneDone);
  try {
    yield* waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(oneDone);
  }
}

function failed(future: Future<unknown>): boolean {
  if ((future._flags & Flag.Failed) === 0) return false;
  future._markRetrieved();
  return true;
}
