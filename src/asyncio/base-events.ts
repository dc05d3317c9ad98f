/**
 * The heart of the loop: what is ready, what waits for its time, and one turn after the other.
 *
 * Invariant: an iteration runs exactly what was ready when it began, in the order in which it became
 * ready; whatever is scheduled meanwhile waits for the next one. The two arrays below are swapped at
 * each iteration, which is that rule and costs nothing. `_iterate` is the only place where entries run.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html
 */

import type { Cancel, Clock } from './clock';
import { Context, inheritContext } from './context';
import { ErrorReports, type ExceptionContext } from './error-reports';
import { RuntimeError } from './exceptions';
import { type Callback, type Entry, Handle, type HandleOwner, TimerHandle } from './handles';
import { type Instrument, Instruments, type ObservedTask } from './instrument';
import { NeverAwaited } from './never-awaited';
import { repr } from './repr';
import { type Listed, TaskList } from './task-list';
import { type TimerEntry, TimerHeap } from './timers';

/** The options that may stand last among the arguments of `callSoon`, `callLater` and `callAt`. */
export interface CallbackOptions {
  context: Context;
}

/**
 * Called with errors that have no other place to go; see `setExceptionHandler`.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.set_exception_handler
 */
export type ExceptionHandler = (loop: BaseEventLoop, context: ExceptionContext) => void;

/** A task in the loop's list. */
export interface ListedTask extends ObservedTask, Listed {}

/** Something in the timer heap: a TimerHandle, or a sleep, which is its own timer. */
export type LoopTimer = Entry & TimerEntry;

/** The loop whose turn it is, if any: what Python keeps for each thread. */
export const running: { loop: BaseEventLoop | undefined } = { loop: undefined };

/** Deadlines this close to now count as reached: the resolution of Python's monotonic clock, in seconds. */
const RESOLUTION = 1e-9;
/** On a real clock the host gets a turn about this often, in seconds, however busy the loop is. */
const TURN = 0.001;
/** Iterations between two looks at the clock while the loop is busy. */
const ITERATIONS_PER_LOOK = 16;

/** So many entries may stay in the ready queue after they have run. */
const FEW = 32;

const NOTHING: Entry = { _run() {} };

/** Stands where a sleeping loop has its alarm: whoever wakes somebody in a closed loop comes upon it, and an open one pays nothing for it. */
export const CLOSED: Cancel = () => {};

/** Why a run of iterations came to its end. */
export type SpinEnd = 'stopped' | 'turn over' | 'waiting';

/**
 * What every loop has, whatever its clock: scheduling, time, errors. `EventLoop` adds tasks and running.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#event-loop-methods
 *
 * @example
 * ```ts
 * const loop: asyncio.BaseEventLoop = asyncio.getRunningLoop()
 * loop.callSoon(console.log, 'in the next iteration') // prints in the next iteration
 * yield* asyncio.sleep(0)
 * ```
 */
export abstract class BaseEventLoop extends ErrorReports<BaseEventLoop> implements HandleOwner {
  /**
   * In debug mode, a callback or step that takes at least this many seconds is reported.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.slow_callback_duration
   */
  slowCallbackDuration = 0.1;

  /** @internal */
  readonly _clock: Clock;
  /** @internal The task whose step is being run. */
  _currentTask: ObservedTask | undefined;
  /** @internal Undefined while there are none, so that a step pays one comparison. */
  _instruments: Instruments | undefined;
  /** @internal */
  readonly _timers = new TimerHeap<LoopTimer>();

  /** @internal The tasks that are not done, in the order of their creation. */
  readonly _tasks = new TaskList<ListedTask>();
  /** @internal */
  readonly _neverAwaited = new NeverAwaited();
  /** @internal How many tasks this loop has made; the next one's default name. */
  _taskCount = 0;

  protected ready: Entry[] = [];
  protected readyCount = 0;
  private spare: Entry[] = [];
  /** How many pieces of outside work may still wake this loop. */
  protected outside = 0;
  protected stopping = false;
  protected closed = false;
  /** Set while the loop's turn is over and nothing will start the next one by itself. */
  protected wakeUp: Cancel | undefined;

  constructor(clock: Clock) {
    super();
    this._clock = clock;
  }

  /**
   * The loop's time, in seconds. On virtual time it starts at 0; on real time only differences mean anything.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.time
   */
  time(): number {
    return this._clock.time();
  }

  /**
   * Calls `callback(...args)` in the next iteration. Callbacks run in the order in which they were scheduled.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_soon
   *
   * @param callback - an ordinary function; what it raises goes to the exception handler
   * @param args - its arguments; a last `{ context }` says in which context it runs, by default a copy of the current one
   * @throws TypeError for what is no function, and for a generator function
   * @throws RuntimeError if the loop is closed
   */
  callSoon(callback: Callback, ...args: unknown[]): Handle {
    this.checkClosed();
    this.checkCallback(callback, 'callSoon');
    const context = takeContext(args);
    const handle = new Handle(this, callback, args, context);
    this._enqueue(handle);
    return handle;
  }

  /**
   * Calls `callback(...args)` after a delay.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_later
   *
   * @param delay - seconds
   * @param callback - as for `callSoon`
   * @param args - as for `callSoon`
   * @throws TypeError for a delay that is no number, or a callback that is no function
   * @throws RuntimeError if the loop is closed
   */
  callLater(delay: number, callback: Callback, ...args: unknown[]): TimerHandle {
    if (typeof delay !== 'number')
      throw new TypeError(
        delay == null ? 'delay must not be None' : `delay must be a number of seconds, got ${repr(delay)}`,
      );
    return this.callAt(this.time() + delay, callback, ...args);
  }

  /**
   * Calls `callback(...args)` at a time. Of two with the same deadline the one made first runs first.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_at
   *
   * @param when - seconds of the loop's `time()`
   * @param callback - as for `callSoon`
   * @param args - as for `callSoon`
   * @throws TypeError for a time that is no number, or a callback that is no function
   * @throws RuntimeError if the loop is closed
   */
  callAt(when: number, callback: Callback, ...args: unknown[]): TimerHandle {
    if (typeof when !== 'number' || Number.isNaN(when))
      throw new TypeError(
        when == null ? 'when cannot be None' : `when must be a number of seconds, got ${repr(when)}`,
      );
    this.checkClosed();
    this.checkCallback(callback, 'callAt');
    const context = takeContext(args);
    const handle = new TimerHandle(this, when, callback, args, context);
    this._schedule(when, handle);
    this.notice();
    return handle;
  }

  /**
   * Ends the loop after the current iteration.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.stop
   */
  stop(): void {
    this.stopping = true;
    this.notice();
  }

  /**
   * Whether the loop has been closed.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.is_closed
   */
  isClosed(): boolean {
    return this.closed;
  }

  /**
   * Registers an instrument; it is told what happens from now on.
   *
   * Python: has no counterpart.
   *
   * @param instrument - what is told
   */
  addInstrument(instrument: Instrument): void {
    this._instruments ??= new Instruments();
    this._instruments.add(instrument);
  }

  /**
   * Takes an instrument away. One that isn't registered is ignored.
   *
   * Python: has no counterpart.
   *
   * @param instrument - what was given to `addInstrument`
   */
  removeInstrument(instrument: Instrument): void {
    this._instruments?.remove(instrument);
    if (this._instruments?.empty) this._instruments = undefined;
  }

  /** @internal The one way into the ready queue. */
  _enqueue(entry: Entry): void {
    this.ready[this.readyCount++] = entry;
    if (this.wakeUp !== undefined) this.wake();
    if (this._instruments !== undefined)
      this._instruments.notify('handleScheduled', entry as Handle | (Entry & ObservedTask));
  }

  /** @internal The one way into the timer heap. */
  _schedule(deadline: number, timer: LoopTimer): void {
    this._timers.push(deadline, timer);
    if (this._instruments !== undefined) this._instruments.notify('timerScheduled', timer, deadline);
  }

  /** @internal Work outside the loop, such as a fetch, is under way: it may still wake a task. */
  _outsideBegins(): void {
    this.outside++;
  }

  /** @internal */
  _outsideEnds(): void {
    this.outside--;
    this.notice();
  }

  /** @internal */
  _timerCancelled(timer: object): void {
    this._timers.noteCancelled();
    if (this._instruments !== undefined) this._instruments.notify('timerCancelled', timer);
  }

  /**
   * What the ready queue and the timers hold now, for those who observe. Deadlines are in seconds.
   *
   * Python: has no counterpart.
   */
  pending(): { ready: readonly Entry[]; timers: readonly { deadline: number; entry: Entry }[] } {
    return { ready: this.ready.slice(0, this.readyCount), timers: this._timers.pending() };
  }

  /**
   * Runs iterations until told to stop, until there is nothing to do but wait, or until it is the
   * host's turn. On virtual time "wait" means jump, so only outside work is waited for.
   */
  protected spin(): SpinEnd {
    const clock = this._clock;
    const over = clock.virtual ? Number.POSITIVE_INFINITY : clock.time() + TURN;
    for (let count = 1; ; count++) {
      if (this.readyCount === 0 && !this.stopping && !this.awaitDeadline()) return 'waiting';
      this._iterate();
      if (this.stopping) return 'stopped';
      if (count % ITERATIONS_PER_LOOK === 0 && clock.time() >= over) return 'turn over';
    }
  }

  /** @internal One iteration: timers that are due join the queue, then what was ready runs. */
  _iterate(): void {
    if (this._timers.size !== 0) this.moveDueTimers();
    const batch = this.ready;
    const count = this.readyCount;
    this.ready = this.spare;
    this.readyCount = 0;
    this.spare = batch;
    if (this.debug || this._instruments !== undefined) this.runWatched(batch, count);
    else {
      for (let i = 0; i < count; i++) batch[i]._run();
      // What has run must not be kept alive; a few may be, until they are overwritten, as that is quicker.
      if (count > FEW) batch.fill(NOTHING, 0, count);
    }
  }

  /** Nothing is ready: whether the earliest deadline may be taken as reached. */
  private awaitDeadline(): boolean {
    const timers = this._timers;
    timers.dropCancelled();
    if (timers.size === 0) return false;
    const deadline = timers.earliest;
    const now = this._clock.time();
    if (deadline < now + RESOLUTION) return true;
    if (!this._clock.virtual || this.outside > 0) return false;
    this._clock.advanceTo(deadline);
    this._instruments?.notify('clockAdvanced', now, deadline);
    return true;
  }

  private moveDueTimers(): void {
    const timers = this._timers;
    timers.dropCancelled();
    if (timers.size === 0) return;
    const limit = this._clock.time() + RESOLUTION;
    while (timers.size !== 0 && timers.earliest < limit) {
      const entry = timers.pop();
      if (!entry._cancelledTimer()) this._enqueue(entry);
    }
  }

  /** The same for those who look on: instruments, and debug mode's watch on slow callbacks. */
  private runWatched(batch: Entry[], count: number): void {
    for (let i = 0; i < count; i++) {
      const entry = batch[i];
      batch[i] = NOTHING;
      this._instruments?.notify('handleRuns', entry as Handle | (Entry & ObservedTask));
      if (this.debug) this.runTimed(entry);
      else entry._run();
    }
  }

  private runTimed(entry: Entry): void {
    const began = this._clock.time();
    entry._run();
    const took = this._clock.time() - began;
    if (took >= this.slowCallbackDuration) console.warn(`Executing ${entry} took ${took.toFixed(3)} seconds`);
  }

  /** Something is ready: in a loop that sleeps, or in one that will never run again. */
  private wake(): void {
    if (this.closed) this.readyCount = this.ready.length = 0;
    this.checkClosed();
    this.notice();
  }

  /** Something happened that the loop, if it sleeps, must see to. */
  protected notice(): void {
    const { wakeUp } = this;
    if (wakeUp === CLOSED) return;
    this.wakeUp = undefined;
    wakeUp?.();
  }

  protected checkClosed(): void {
    if (this.closed) throw new RuntimeError('Event loop is closed');
  }

  private checkCallback(callback: unknown, method: string): void {
    const coroutine =
      typeof callback === 'function'
        ? callback.constructor?.name === 'GeneratorFunction'
        : callback instanceof Object && 'next' in callback && 'throw' in callback;
    if (coroutine) throw new TypeError(`coroutines cannot be used with ${method}()`);
    if (typeof callback !== 'function')
      throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
  }
}

/** Removes a last argument `{ context }` and returns its context; else a copy of the current one. */
export function takeContext(args: unknown[]): Context | undefined {
  const last = args[args.length - 1];
  if (typeof last === 'object' && last !== null && 'context' in last && last.context instanceof Context) {
    args.pop();
    return last.context;
  }
  return inheritContext();
}
