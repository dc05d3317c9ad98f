/**
 * The event loop that programs see: futures and tasks on top of `base-events`, and running until done.
 *
 * On virtual time everything is synchronous. On a real clock JavaScript can't block, so running gives a promise,
 * and the host has a turn between two turns of the loop.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html
 */

import { BaseEventLoop, CLOSED, running, type SpinEnd } from './base-events';
import { type Clock, SystemClock, VirtualClock } from './clock';
import { current } from './context';
import { DeadlockError, findWaiting } from './deadlock';
import { ensureFuture } from './ensure-future';
import { RuntimeError } from './exceptions';
import { Future, isfuture } from './futures';
import { Flag } from './pending';
import { named } from './repr';
import { Task, type TaskOptions } from './tasks';
import type { Awaitable, Coroutine, ResultOf } from './types';

/**
 * What makes the tasks of a loop; see `setTaskFactory`.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.set_task_factory
 */
export type TaskFactory = <T>(loop: BaseEventLoop, coro: Coroutine<T>, options: TaskOptions) => Task<T>;

/** What running gives: the value itself on virtual time, else a promise. */
export type Ran<C extends Clock, T> = C extends VirtualClock ? T : Promise<T>;

/**
 * An event loop: it runs callbacks and the steps of tasks, one after the other, in the order in which they became
 * ready. Programs rarely touch it; `run` makes one and closes it.
 *
 * On virtual time everything is synchronous. On a real clock running gives a promise, and the host has a turn
 * between two turns of the loop.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#event-loop-methods
 *
 * @example
 * ```ts
 * const loop = asyncio.newEventLoop({ virtual: true })
 * loop.callLater(2, () => console.log('second'))
 * loop.callLater(1, () => console.log('first'))
 * loop.runUntilComplete(asyncio.sleep(3, 'done')) // -> 'done'
 * // prints first
 * // prints second
 * loop.time() // -> 3
 * loop.close()
 * ```
 */
export class EventLoop<C extends Clock = Clock> extends BaseEventLoop {
  private taskFactory: TaskFactory | undefined;
  /** Whether it runs, its turns and the time between them. */
  private active = false;

  /** @param options.clock - the time it goes by; a `SystemClock` where none is given */
  constructor(options: { clock?: C } = {}) {
    super(options.clock ?? new SystemClock());
  }

  /**
   * A new future that belongs to this loop.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.create_future
   */
  createFuture<T = unknown>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /**
   * Schedules a coroutine as a task of this loop; inside a coroutine, the function `createTask` is shorter.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.create_task
   *
   * @param coro - the coroutine to run
   * @param options - name, context, whether it starts at once
   * @throws TypeError if `coro` is not a coroutine
   * @throws RuntimeError if the loop is closed
   */
  createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T>;
  createTask<C extends Coroutine>(coro: C, options?: TaskOptions): Task<ResultOf<C>>;
  createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T> {
    this.checkClosed();
    if (this.taskFactory !== undefined) return this.taskFactory(this, coro, options ?? {});
    return new Task(coro, options, this);
  }

  /**
   * Sets what makes tasks, such as `eagerTaskFactory`.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.set_task_factory
   *
   * @param factory - called as `factory(loop, coro, options)`; undefined restores the default
   * @throws TypeError if it is no function
   */
  setTaskFactory(factory: TaskFactory | undefined | null): void {
    if (factory != null && typeof factory !== 'function')
      throw new TypeError('task factory must be a callable or None');
    this.taskFactory = factory ?? undefined;
  }

  /**
   * What makes tasks; undefined for the default.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.get_task_factory
   */
  getTaskFactory(): TaskFactory | undefined {
    return this.taskFactory;
  }

  /**
   * Whether the loop is running.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.is_running
   */
  isRunning(): boolean {
    return this.active;
  }

  /**
   * Runs until `stop` is called. On virtual time it returns then; otherwise the promise that it gives resolves.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_forever
   *
   * @throws RuntimeError if the loop is closed, or if a loop runs already
   * @throws DeadlockError where nothing can ever go on
   */
  runForever(): Ran<C, void> {
    this.checkRunnable();
    if (this._clock.virtual) return this.runNow() as Ran<C, void>;
    return new Promise<void>((resolve, reject) => this.runInTurns(resolve, reject)) as Ran<C, void>;
  }

  /**
   * Runs until `awaitable` is done, and gives its result: itself on virtual time, else as a promise.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_until_complete
   *
   * @param awaitable - a coroutine, which becomes a task, or a future
   * @throws what `awaitable` raises
   * @throws RuntimeError if the loop is closed, if a loop runs already, or if it was stopped before the end
   * @throws DeadlockError where nothing can ever go on
   */
  runUntilComplete<T>(awaitable: Awaitable<T>): Ran<C, T> {
    this.checkRunnable();
    if (this._clock.virtual) return this.completeNow(awaitable) as Ran<C, T>;
    return new Promise<T>((resolve, reject) => this._complete(awaitable, resolve, reject)) as Ran<C, T>;
  }

  /**
   * Closes a loop that isn't running, and tells of what was left behind: tasks that are pending, exceptions that
   * nobody looked at. Closing it again does nothing.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.close
   *
   * @throws RuntimeError if it is running
   */
  close(): void {
    if (this.active) throw new RuntimeError('Cannot close a running event loop');
    if (this.closed) return;
    this.closed = true;
    for (const task of this._tasks) {
      if (task instanceof Task && (task._flags & Flag.Quiet) === 0)
        this.callExceptionHandler({ message: 'Task was destroyed but it is pending!', task });
    }
    this.reportUnretrieved();
    this._neverAwaited.report();
    this.ready = [];
    this.readyCount = 0;
    this._timers.clear();
    this.wakeUp = CLOSED;
  }

  /**
   * Nothing to do: JavaScript's asynchronous generators belong to the engine, not to a loop. It is here because
   * Python programs call it.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.shutdown_asyncgens
   */
  *shutdownAsyncgens(): Coroutine<void> {}

  /**
   * @internal Runs until done on any clock and calls one of the two. On virtual time that has happened when this
   * returns, unless outside work is waited for.
   */
  _complete<T>(
    awaitable: Awaitable<T>,
    resolve: (result: T) => void,
    reject: (error: unknown) => void,
  ): void {
    this.checkRunnable();
    const { future, isNew } = this.prepare(awaitable);
    const settle = (): void => {
      let result: T;
      try {
        result = this.outcome(future);
      } catch (error) {
        reject(error);
        return;
      }
      resolve(result);
    };
    this.runInTurns(settle, (error) => reject(this.abandon(future, isNew, error)));
  }

  /** @internal What Python's `run` does between the end of main and the closing of the loop: four iterations. */
  _settle(): void {
    const leave = this.enterTurn();
    try {
      for (let i = 0; i < 4; i++) this._iterate();
    } finally {
      leave();
      this.stopping = false;
    }
  }

  private completeNow<T>(awaitable: Awaitable<T>): T {
    const { future, isNew } = this.prepare(awaitable);
    try {
      this.runNow();
    } catch (error) {
      throw this.abandon(future, isNew, error);
    }
    return this.outcome(future);
  }

  private prepare<T>(awaitable: Awaitable<T>): { future: Future<T>; isNew: boolean } {
    const isNew = !isfuture(awaitable);
    const future = ensureFuture(awaitable, { loop: this });
    if (isNew) future._flags |= Flag.Quiet;
    future.addDoneCallback(this.stopWhenDone);
    return { future, isNew };
  }

  private readonly stopWhenDone = named('stopWhenDone', (): void => this.stop());

  private outcome<T>(future: Future<T>): T {
    future.removeDoneCallback(this.stopWhenDone);
    if (!future.done()) throw new RuntimeError('Event loop stopped before Future completed.');
    return future.result();
  }

  /** The loop itself failed: what the coroutine raised, if anything, was raised by that. */
  private abandon(future: Future<unknown>, isNew: boolean, error: unknown): unknown {
    future.removeDoneCallback(this.stopWhenDone);
    if (isNew && future.done() && !future.cancelled()) future.exception();
    return error;
  }

  private runNow(): void {
    this.active = true;
    const leave = this.enterTurn();
    try {
      if (this.spin() === 'stopped') return;
      if (this.outside > 0)
        throw new RuntimeError(
          'a task waits for work outside the loop, which cannot be waited for synchronously; use asyncio.run',
        );
      throw this.deadlock();
    } finally {
      leave();
      this.active = this.stopping = false;
    }
  }

  /** Runs turn after turn until stopped; between two turns the host has its own. Calls one of the two. */
  private runInTurns(resolve: () => void, reject: (error: unknown) => void): void {
    this.active = true;
    const turn = (): void => {
      this.wakeUp = undefined;
      const leave = this.enterTurn();
      let end: SpinEnd;
      try {
        end = this.spin();
      } catch (error) {
        fail(error);
        return;
      } finally {
        leave();
      }
      if (end === 'turn over') this._clock.soon(turn);
      else if (end === 'waiting') this.sleep(turn, fail);
      else {
        this.active = this.stopping = false;
        resolve();
      }
    };
    const fail = (error: unknown): void => {
      this.active = this.stopping = false;
      reject(error);
    };
    turn();
  }

  /** Nothing is ready: sleeps until the next deadline, or until something from outside is scheduled. */
  private sleep(turn: () => void, fail: (error: unknown) => void): void {
    const clock = this._clock;
    const deadline = this._timers.size === 0 ? undefined : this._timers.earliest;
    const deadlock = (): void => fail(this.deadlock());
    if (deadline === undefined && this.outside === 0 && clock.virtual) {
      deadlock();
      return;
    }
    const cancelTimer = clock.sleepUntil(deadline, () => {
      cancelWatch();
      turn();
    });
    const cancelWatch =
      deadline === undefined && (this.outside === 0 || clock.virtual)
        ? clock.onExhausted(deadlock)
        : () => {};
    this.wakeUp = () => {
      cancelTimer();
      cancelWatch();
      clock.soon(turn);
    };
  }

  private deadlock(): DeadlockError {
    const error = new DeadlockError(findWaiting(this._tasks));
    this._instruments?.notify('blocked');
    return error;
  }

  private checkRunnable(): void {
    this.checkClosed();
    if (this.active) throw new RuntimeError('This event loop is already running');
    if (running.loop !== undefined)
      throw new RuntimeError('Cannot run the event loop while another loop is running');
  }

  /** Makes this the running loop; what is returned puts things back as they were. */
  private enterTurn(): () => void {
    const outerLoop = running.loop;
    const outerContext = current.context;
    running.loop = this;
    return () => {
      running.loop = outerLoop;
      current.context = outerContext;
    };
  }

  /** What Python's `repr` shows. */
  override toString(): string {
    return `<EventLoop running=${this.active} closed=${this.closed} debug=${this.getDebug()}>`;
  }
}

/**
 * A new loop. Close it when it is no longer needed; `run` does all that by itself.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.new_event_loop
 *
 * @param options.virtual - whether it runs on virtual time: synchronous, starting at 0 seconds
 * @example
 * ```ts
 * const loop = asyncio.newEventLoop({ virtual: true })
 * loop.runUntilComplete(asyncio.sleep(5))
 * loop.time() // -> 5
 * loop.close()
 * ```
 */
export function newEventLoop(options: { virtual: true }): EventLoop<VirtualClock>;
export function newEventLoop(options?: { virtual?: false }): EventLoop<SystemClock>;
export function newEventLoop(options: { virtual?: boolean } = {}): EventLoop {
  return new EventLoop({ clock: options.virtual ? new VirtualClock() : new SystemClock() });
}

/**
 * The loop that is running.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_running_loop
 *
 * @throws RuntimeError outside a running loop
 * @example
 * ```ts
 * const loop = asyncio.getRunningLoop()
 * yield* asyncio.sleep(2)
 * loop.time() // -> 2
 * ```
 */
export function getRunningLoop(): EventLoop {
  if (running.loop === undefined) throw new RuntimeError('no running event loop');
  return running.loop as EventLoop;
}
