import { running } from './base-events';
import { isAwaitable, notAwaitable } from './coroutines';
import { newEventLoop } from './events';
import { RuntimeError } from './exceptions';
import { Runner, type RunOptions } from './runners';
import type { Awaitable } from './types';

function checkMain(main: unknown, caller: string): void {
  if (running.loop !== undefined)
    throw new RuntimeError(`${caller} cannot be called from a running event loop`);
  if (!isAwaitable(main)) throw notAwaitable(main);
}

/**
 * Runs a whole program: makes a loop, runs `main` until it is done, cancels the tasks that are left and waits for
 * them, closes the loop.
 *
 * JavaScript can't block, so the result comes as a promise. Two programs that are run without awaiting the first
 * take turns with each other. On a loop on virtual time (see `setLoopFactory`) all has happened when this returns,
 * unless the program waits for outside work.
 *
 * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.run
 *
 * @param main - the program: nearly always a coroutine
 * @param options - debug mode, a loop of another kind, instruments
 * @returns a promise of what `main` returns; it rejects with what `main` raises
 * @throws RuntimeError inside a running loop
 * @throws TypeError if `main` can't be awaited
 * @throws DeadlockError (the promise rejects with it) where every task waits and nothing is left that could wake one
 * @example
 * ```ts
 * function* main() {
 *   yield* asyncio.sleep(1)
 *   return 'done'
 * }
 *
 * console.log(await asyncio.run(main())) // prints done
 * ```
 */
export function run<T>(main: Awaitable<T>, options: RunOptions = {}): Promise<T> {
  checkMain(main, 'asyncio.run()');
  const runner = new Runner(options);
  return new Promise((resolve, reject) => {
    const succeed = (result: T): void => runner._close(() => resolve(result), reject);
    // An error in closing, a task that refuses to end, replaces the one before, as in Python.
    const fail = (error: unknown): void => runner._close(() => reject(error), reject);
    runner._run(main, undefined, succeed, fail);
  });
}

/**
 * Runs a whole program on virtual time, synchronously, and returns its result: an hour of sleep takes no time at all.
 *
 * Python: has no counterpart; in all else it is `asyncio.run`,
 * https://docs.python.org/3/library/asyncio-runner.html#asyncio.run
 *
 * @param main - the program: nearly always a coroutine
 * @param options - debug mode, instruments
 * @returns what `main` returns
 * @throws what `main` raises
 * @throws DeadlockError where every task waits and nothing is left that could wake one
 * @throws RuntimeError inside a running loop, or where `main` waits for outside work such as a fetch
 * @example
 * ```ts
 * asyncio.runVirtual(asyncio.sleep(3600, 'an hour later')) // -> 'an hour later'
 * ```
 */
export function runVirtual<T>(main: Awaitable<T>, options: Omit<RunOptions, 'loopFactory'> = {}): T {
  checkMain(main, 'asyncio.runVirtual()');
  const runner = new Runner({ ...options, loopFactory: () => newEventLoop({ virtual: true }) });
  try {
    return runner.runNow(main);
  } finally {
    // An error in closing, a task that refuses to end, replaces the one before, as in Python.
    runner.closeNow();
  }
}
