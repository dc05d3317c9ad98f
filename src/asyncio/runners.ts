/**
 * Running a whole program: make a loop, run main, cancel what is left, close.
 *
 * Python: https://docs.python.org/3/library/asyncio-runner.html
 */

import { running } from './base-events';
import type { VirtualClock } from './clock';
import { type Context, copyContext } from './context';
import { isAwaitable, iscoroutine, notAwaitable } from './coroutines';
import { type EventLoop, newEventLoop } from './events';
import { RuntimeError } from './exceptions';
import { gather } from './gather';
import type { Instrument } from './instrument';
import { allTasks } from './introspection';
import type { Task } from './tasks';
import type { Awaitable, Coroutine } from './types';

/**
 * Makes the loop of a program; see `setLoopFactory` and `RunOptions`.
 *
 * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner
 */
export type LoopFactory = () => EventLoop;

/**
 * The options of `run`, `runVirtual` and `Runner`.
 *
 * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.run
 */
export interface RunOptions {
  /** Whether the loop is in debug mode; false by default. */
  debug?: boolean | undefined | null;
  /** Makes the loop; by default what `setLoopFactory` was given, else a loop on the system's clock. */
  loopFactory?: LoopFactory | undefined | null;
  /** Registered with the loop before anything runs. */
  instruments?: readonly Instrument[] | undefined;
}

const factory: { current: LoopFactory | undefined } = { current: undefined };

/**
 * Decides which loop `run` and `Runner` make where they are not told, such as one on virtual time for a test.
 *
 * Python: has no counterpart; `loop_factory` of one runner is the nearest,
 * https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner
 *
 * @param loopFactory - makes a new loop each time; `undefined` restores the default, a loop on the system's clock
 * @example
 * ```ts
 * asyncio.setLoopFactory(() => asyncio.newEventLoop({ virtual: true }))
 * console.log(await asyncio.run(asyncio.sleep(3600, 'at once'))) // prints at once
 * ```
 */
export function setLoopFactory(loopFactory: LoopFactory | undefined | null): void {
  factory.current = loopFactory ?? undefined;
}

enum State {
  Created,
  Initialized,
  Closed,
}

/**
 * Runs several coroutines one after the other, in one loop and one context. Where Python writes
 * `with asyncio.Runner() as runner`, call `close` at the end, or declare it with `await using`.
 *
 * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner
 *
 * @example
 * ```ts
 * const runner = new asyncio.Runner()
 * console.log(await runner.run(asyncio.sleep(1, 'first'))) // prints first
 * console.log(await runner.run(asyncio.sleep(1, 'second'))) // prints second
 * await runner.close()
 * ```
 */
export class Runner {
  private state = State.Created;
  private loop: EventLoop | undefined;
  private context: Context | undefined;

  /** @param options - debug mode, what makes the loop, instruments */
  constructor(private readonly options: RunOptions = {}) {}

  /**
   * The loop, which is made when it is first asked for.
   *
   * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner.get_loop
   *
   * @throws RuntimeError once the runner is closed
   */
  getLoop(): EventLoop {
    if (this.state === State.Closed) throw new RuntimeError('Runner is closed');
    if (this.loop === undefined) {
      this.loop = (this.options.loopFactory ?? factory.current ?? newEventLoop)();
      if (this.options.debug != null) this.loop.setDebug(this.options.debug);
      for (const instrument of this.options.instruments ?? []) this.loop.addInstrument(instrument);
      this.context = copyContext();
      this.state = State.Initialized;
    }
    return this.loop;
  }

  /**
   * Runs `coro` until it is done. On virtual time that has happened when this returns.
   *
   * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner.run
   *
   * @param coro - what to run: a coroutine, or anything else that can be awaited
   * @param options.context - the context it runs in; by default the runner's own, in which what one run sets the next one sees
   * @throws RuntimeError inside a running loop, or once the runner is closed
   */
  run<T>(coro: Awaitable<T>, options: { context?: Context | undefined | null } = {}): Promise<T> {
    this.checkNotInside();
    return new Promise((resolve, reject) => this._run(coro, options.context, resolve, reject));
  }

  /**
   * As `run`, where the loop is on virtual time and no outside work is waited for: the result itself, at once.
   *
   * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner.run
   *
   * @param coro - what to run
   * @throws what `coro` raises
   * @throws RuntimeError once the runner is closed
   * @throws DeadlockError where nothing can ever go on
   */
  runNow<T>(coro: Awaitable<T>): T {
    this.checkNotInside();
    const loop = this.getLoop() as EventLoop<VirtualClock>;
    return loop.runUntilComplete(this.mainTask(loop, coro, undefined));
  }

  /**
   * Cancels the tasks that are left, waits until they are done, and closes the loop.
   *
   * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner.close
   */
  close(): Promise<void> {
    return new Promise((resolve, reject) => this._close(resolve, reject));
  }

  /**
   * As `close`, on virtual time: it has happened when this returns.
   *
   * Python: https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner.close
   */
  closeNow(): void {
    const loop = this.loop as EventLoop<VirtualClock> | undefined;
    for (const left of this.closing()) loop?.runUntilComplete(left);
  }

  /** For `await using`: closes. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** @internal `run` for those who must not wait for a promise where nothing has to be waited for. */
  _run<T>(
    coro: Awaitable<T>,
    context: Context | undefined | null,
    resolve: (result: T) => void,
    reject: (error: unknown) => void,
  ): void {
    const loop = this.getLoop();
    loop._complete(this.mainTask(loop, coro, context), resolve, reject);
  }

  /** @internal As `_run`, for `close`. */
  _close(resolve: () => void, reject: (error: unknown) => void): void {
    const { loop } = this;
    const steps = this.closing();
    const advance = (): void => {
      try {
        const step = steps.next();
        if (step.done) resolve();
        else loop?._complete(step.value, advance, fail);
      } catch (error) {
        reject(error);
      }
    };
    const fail = (error: unknown): void => {
      steps.return();
      reject(error);
    };
    advance();
  }

  /** The steps of closing. What it yields has to be run until done before it goes on. */
  private *closing(): Generator<Awaitable, void, void> {
    const { loop } = this;
    if (loop === undefined || this.state === State.Closed) return;
    // Before anything is cancelled: loop.close() would refuse as well.
    if (loop.isRunning()) throw new RuntimeError('Cannot close a running event loop');
    try {
      const left = [...allTasks(loop)];
      if (left.length > 0) {
        for (const task of left) task.cancel();
        yield gather(...left, { returnExceptions: true });
        for (const task of left) reportFailure(loop, task);
      }
      loop._settle();
    } finally {
      loop.close();
      this.state = State.Closed;
    }
  }

  private checkNotInside(): void {
    if (running.loop !== undefined)
      throw new RuntimeError('Runner.run() cannot be called from a running event loop');
    // Between two turns nothing of it is running; but its program is not over.
    if (this.loop?.isRunning()) throw new RuntimeError('This event loop is already running');
  }

  private mainTask<T>(loop: EventLoop, main: Awaitable<T>, context: Context | undefined | null): Task<T> {
    if (!isAwaitable(main)) throw notAwaitable(main);
    const coro = iscoroutine(main) ? (main as Coroutine<T>) : awaited(main);
    return loop.createTask(coro, { context: context ?? this.context });
  }
}

function reportFailure(loop: EventLoop, task: Task<unknown>): void {
  if (task.cancelled()) return;
  const exception = task.exception();
  if (exception !== undefined)
    loop.callExceptionHandler({
      message: 'unhandled exception during asyncio.run() shutdown',
      exception,
      task,
    });
}

function* awaited<T>(awaitable: Awaitable<T>): Coroutine<T> {
  return yield* awaitable;
}
