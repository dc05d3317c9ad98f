/**
 * A Task drives one coroutine: runs it to where it waits, and goes on once that is done.
 *
 * Invariant: while it is not done, a task either waits on one future (`_waiter`, whose callbacks hold the
 * task) or its next step is in the ready queue, never both. A task is its own entry of the ready queue, so
 * that a step needs no other object. `_step` is the only place where a coroutine is resumed.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#task-object
 */

import { type BaseEventLoop, type ListedTask, running } from './base-events';
import { Context, current, enterContext, inheritContext } from './context';
import { apart } from './coroutine-function';
import { iscoroutine, notAwaitable } from './coroutines';
import { CancelledError, InvalidStateError, RuntimeError } from './exceptions';
import { Future, kindOf } from './futures';
import type { Entry } from './handles';
import type { ObservedWait } from './instrument';
import { Flag } from './pending';
import { named, repr } from './repr';
import { probe, type StackFrame } from './stack';
import type { Coroutine, Suspension } from './types';

/**
 * The options of `createTask`.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task
 */
export interface TaskOptions {
  /** For messages and timelines; by default Task-1, Task-2, ... */
  name?: string | number | undefined | null;
  /** The context it runs in; by default a copy of the current one. */
  context?: Context | undefined | null;
  /** Whether it runs at once, up to where it first waits. */
  eagerStart?: boolean | undefined;
}

export interface TaskConstructorOptions extends TaskOptions {
  /** The loop it belongs to; by default the running one. */
  loop?: BaseEventLoop;
}

// Local names for what every step needs: some loaders read what is imported through a getter, every time.
const here = current;
const DONE = Flag.Done;
const MUST_CANCEL = Flag.MustCancel;
const STARTED = Flag.Started;
const BLOCKING = Flag.Blocking;

const { addDoneCallback } = Future.prototype;

/** Stands for "no error", since anything may be thrown. */
const NO_ERROR: unique symbol = Symbol('no error');

/**
 * A coroutine that runs on its own, between the others, whether somebody waits for it or not. It is a `Future` of
 * what the coroutine returns. `createTask` makes one.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task
 *
 * @example
 * ```ts
 * const task = asyncio.createTask(asyncio.sleep(1, 'result'), { name: 'sleeper' })
 * task.getName() // -> 'sleeper'
 * task.done() // -> false
 * yield* task // -> 'result'
 * task.done() // -> true
 * ```
 */
export class Task<T = unknown> extends Future<T> implements Entry, ListedTask {
  /** @internal */
  declare readonly _coro: Coroutine<T>;
  /** @internal */
  declare _context: Context | undefined;
  /** A number n stands for Task-n, so that most names are never made. */
  declare private name: string | number;
  /** @internal Where it stands in the loop's list of tasks that are not done. */
  declare _place: number;

  /**
   * Schedules `coro`. Programs call `createTask` instead.
   *
   * @param coro - the coroutine to run
   * @param options - name, context, loop, whether it starts at once
   * @param knownLoop - the loop without an object around it, for the library's own
   * @throws TypeError if `coro` is not a coroutine
   * @throws RuntimeError without a loop
   */
  constructor(coro: Coroutine<T>, options?: TaskConstructorOptions, knownLoop?: BaseEventLoop) {
    super(options, knownLoop);
    if (!iscoroutine(coro)) throw notACoroutine(coro);
    const loop = this._loop;
    this._coro = coro;
    const name = options?.name;
    this.name = name == null ? ++loop._taskCount : typeof name === 'string' ? name : String(name);
    this._context = options?.context ?? (here.context === undefined ? undefined : inheritContext());
    this._place = -1;
    if (options?.eagerStart && loop === running.loop) this.startEagerly();
    else {
      loop._tasks.add(this);
      if (loop._instruments !== undefined) loop._instruments.notify('taskCreated', this);
      loop._enqueue(this);
    }
  }

  /**
   * @internal What it waits on; kept until its next step begins. It has the place of the result, which a task has only
   * once it waits no more.
   */
  get _waiter(): Future<unknown> | undefined {
    return (this._flags & DONE) === 0 ? (this._value as Future<unknown> | undefined) : undefined;
  }

  /**
   * The coroutine that it runs; undefined where it was started eagerly and never had to wait.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.get_coro
   */
  getCoro(): Coroutine<T> | undefined {
    return (this._flags & Flag.Eager) !== 0 && this.done() ? undefined : this._coro;
  }

  /**
   * The context that it runs in.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.get_context
   */
  getContext(): Context {
    if (this._loop._currentTask === this) current.context ??= new Context();
    this._context = this._loop._currentTask === this ? current.context : (this._context ?? new Context());
    return this._context as Context;
  }

  /**
   * The name, for messages and timelines: Task-1, Task-2 and so on, unless it was given another.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.get_name
   */
  getName(): string {
    return typeof this.name === 'number' ? `Task-${this.name}` : this.name;
  }

  /**
   * Gives it another name.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.set_name
   *
   * @param name - the name; anything else than text becomes text
   */
  setName(name: unknown): void {
    this.name = String(name);
  }

  /**
   * Asks the task to stop: CancelledError is raised where it waits, in its next step. It may clean up,
   * take its time, or refuse. Returns false if the task is done already.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.cancel
   *
   * @param message - for the error
   */
  override cancel(message?: string | null): boolean {
    this._flags &= ~Flag.Unretrieved;
    if ((this._flags & Flag.Done) !== 0) return false;
    this._flags += Flag.CancelRequest;
    const { _instruments } = this._loop;
    if (_instruments !== undefined) _instruments.notify('cancelRequested', this, message ?? undefined);
    // The innermost future passes the request on: it wakes this task with the error.
    if (this._waiter?.cancel(message)) return true;
    this._flags |= Flag.MustCancel;
    this._setCancelMessage(message);
    return true;
  }

  /**
   * How many requests to cancel were made and not taken back.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.cancelling
   */
  cancelling(): number {
    return Math.floor(this._flags / Flag.CancelRequest);
  }

  /**
   * Takes one request to cancel back; returns how many remain. For those who made the request.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.uncancel
   */
  uncancel(): number {
    if (this.cancelling() > 0) {
      this._flags -= Flag.CancelRequest;
      if (this.cancelling() === 0) this._flags &= ~Flag.MustCancel;
    }
    return this.cancelling();
  }

  /**
   * Where the task stands while it waits: one frame a coroutine, the innermost last. Empty unless it waits.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.get_stack
   *
   * @param options.limit - how many frames at most, counted from the innermost
   */
  getStack(options: { limit?: number | undefined } = {}): StackFrame[] {
    const waiter = this._waiter;
    if (waiter === undefined || this.done() || waiter.done()) return [];
    const frames = probe(this._coro).reverse();
    waiter._flags &= ~Flag.Blocking;
    return options.limit === undefined ? frames : frames.slice(-options.limit);
  }

  /**
   * Prints the stack of `getStack` to standard error.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.print_stack
   *
   * @param options.limit - how many frames at most, counted from the innermost
   */
  printStack(options: { limit?: number } = {}): void {
    const frames = this.getStack(options).map((f) => `  ${f.name} (${f.file}:${f.line}:${f.column})`);
    console.error([`Stack for ${this} (most recent call last):`, ...frames].join('\n'));
  }

  /**
   * Not for tasks: their result is their coroutine's.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task
   *
   * @throws RuntimeError always
   */
  override setResult(): void {
    throw new RuntimeError('Task does not support set_result operation');
  }

  /**
   * Not for tasks: their exception is their coroutine's.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task
   *
   * @throws RuntimeError always
   */
  override setException(): void {
    throw new RuntimeError('Task does not support set_exception operation');
  }

  /** @internal The next step, as the loop runs it. */
  _run(): void {
    const loop = this._loop;
    loop._currentTask = this;
    here.context = this._context;
    this._step(NO_ERROR);
    if (this._context !== here.context) this._context = here.context;
    loop._currentTask = undefined;
  }

  /** @internal */
  _runThrowing(error: unknown): void {
    const loop = this._loop;
    loop._currentTask = this;
    current.context = this._context;
    this._step(error);
    this._context = current.context;
    loop._currentTask = undefined;
  }

  /** The one place where the coroutine is resumed: with nothing, or with an error to throw into it. */
  private _step(thrown: unknown): void {
    const loop = this._loop;
    const flags = this._flags;
    if ((flags & DONE) !== 0) {
      this.stepAfterEnd();
      return;
    }
    let error = thrown;
    if ((flags & MUST_CANCEL) !== 0) error = this.cancellation(error);
    this._value = undefined;
    this._flags |= STARTED;
    if (loop._instruments !== undefined) loop._instruments.notify('stepBegins', this);
    let result: IteratorResult<Suspension, T>;
    try {
      // A generator ignores what its first resumption brings; the library's own iterators start at
      // `undefined` and go on at `null`.
      if (error !== NO_ERROR) result = this._coro.throw(error);
      else if ((flags & STARTED) !== 0) result = this._coro.next(null);
      else result = this._coro.next();
    } catch (raised) {
      if (loop._instruments !== undefined) loop._instruments.notify('stepEnds', this, undefined);
      this.ended(raised);
      return;
    }
    if (result.done) {
      if (wasFinished(this._coro, result.value)) {
        this.reused();
        return;
      }
      markFinished(this._coro);
      if (loop._instruments !== undefined) loop._instruments.notify('stepEnds', this, undefined);
      if ((this._flags & MUST_CANCEL) === 0) this._finish(result.value);
      else {
        this._flags &= ~Flag.MustCancel;
        this._resolve(Flag.Cancelled);
      }
      return;
    }
    this.suspend(result.value as never);
  }

  /** Another task has run its coroutine to the end meanwhile. */
  private reused(): void {
    if (this._loop._instruments !== undefined) this._loop._instruments.notify('stepEnds', this, undefined);
    this.ended(new RuntimeError('cannot reuse already awaited coroutine'));
  }

  /** Somebody made it done from outside, by way of `Future.prototype.setResult` for one. */
  private stepAfterEnd(): void {
    const exception = new InvalidStateError(`_step(): already done: ${this}`);
    this._loop.callExceptionHandler({ message: 'Exception in callback Task.task_step()', exception });
  }

  /** The coroutine yielded: waits for the future it yielded, or just lets the others go first. */
  private suspend(yielded: Future<unknown> | null | undefined): void {
    const loop = this._loop;
    if (yielded === undefined || yielded === null) {
      if (loop._instruments !== undefined) loop._instruments.notify('stepEnds', this, undefined);
      loop._enqueue(this);
      return;
    }
    if (
      (yielded._flags & BLOCKING) === 0 ||
      yielded._loop !== loop ||
      yielded === (this as Future<unknown>)
    ) {
      if (loop._instruments !== undefined) loop._instruments.notify('stepEnds', this, undefined);
      loop._enqueue(new ThrowingStep(this as Task<unknown>, this.badYield(yielded)));
      return;
    }
    yielded._flags &= ~BLOCKING;
    // Only a future that a program made can be of a class of its own; the library's all have a reason to be waited for.
    if (yielded._reason === undefined && yielded.addDoneCallback !== addDoneCallback)
      this.wakeThrough(yielded);
    else if (yielded._callbacks === undefined) yielded._callbacks = this;
    else yielded._addEntry(this);
    this._value = yielded;
    if (loop._instruments !== undefined) loop._instruments.notify('stepEnds', this, yielded);
    // Cancelled by its own doing during this step: the request goes on to what it now waits for.
    if ((this._flags & MUST_CANCEL) !== 0 && yielded.cancel(this._cancelMessage))
      this._flags &= ~Flag.MustCancel;
  }

  /** Waits for a future whose class wants to know who waits for it. */
  private wakeThrough(future: Future<unknown>): void {
    const taskWakeup = named('taskWakeup', (): void => this._run());
    future.addDoneCallback(taskWakeup, { context: this.getContext() });
  }

  /** The error to throw for a pending request to cancel, in place of `error` where that is another kind. */
  private cancellation(error: unknown): unknown {
    this._flags &= ~Flag.MustCancel;
    const waiter = this._waiter;
    // What was waited for brings a CancelledError of its own; a gather raises one as its exception.
    if (waiter !== undefined && endedByCancellation(waiter)) return error;
    if (error instanceof CancelledError) return error;
    waiter?._markRetrieved();
    return new CancelledError(this._cancelMessage);
  }

  private ended(raised: unknown): void {
    markFinished(this._coro);
    if (raised instanceof CancelledError) {
      this._value = raised;
      this._setCancelMessage(undefined);
      this._resolve(Flag.Cancelled);
    } else this._fail(raised);
  }

  private badYield(yielded: unknown): RuntimeError {
    const hint = '; write yield* (with the star) before what is awaited';
    if (yielded === this) return new RuntimeError(`Task cannot await on itself: ${this}`);
    if (yielded instanceof Future && yielded._loop !== this._loop)
      return new RuntimeError(`Task ${this} got Future ${yielded} attached to a different loop`);
    if (yielded instanceof Future)
      return new RuntimeError(`yield was used instead of yield* in task ${this} with ${yielded}${hint}`);
    if (iscoroutine(yielded))
      return new RuntimeError(`yield was used instead of yield* for a coroutine in task ${this}${hint}`);
    return new RuntimeError(`Task got bad yield: ${repr(yielded)}${hint}`);
  }

  /** Runs the first step here and now, as the current task, and comes back to the one that created this. */
  private startEagerly(): void {
    const loop = this._loop;
    const outerTask = loop._currentTask;
    const leave = enterContext(this._context);
    this._flags |= Flag.Eager;
    loop._tasks.add(this);
    if (loop._instruments !== undefined) loop._instruments.notify('taskCreated', this);
    apart(() => this._run());
    if (!this.done()) this._flags &= ~Flag.Eager;
    loop._currentTask = outerTask;
    leave();
  }

  protected override _resolve(flags: number): void {
    this._loop._tasks.remove(this);
    super._resolve(flags);
    if (this._loop._instruments !== undefined) this._loop._instruments.notify('taskDone', this);
  }

  /**
   * For instruments: a task is waited for by its name.
   *
   * Python: has no counterpart.
   */
  override observedWait(): ObservedWait {
    return { label: this.getName(), object: this, futures: [this] };
  }

  /** @internal Who waits for a future is called so among its callbacks. */
  _called(): string {
    return 'Task.task_wakeup()';
  }

  override _kind(): string {
    return kindOf(this, Task, 'Task');
  }

  override _description(): string[] {
    const [state, ...rest] = super._description();
    const shown = state === 'pending' && this.cancelling() > 0 ? 'cancelling' : state;
    const waiting = this._waiter === undefined || this.done() ? [] : [`wait_for=${this._waiter}`];
    return [shown, `name='${this.getName()}'`, ...waiting, ...rest];
  }
}

/** The next step of a task that did something wrong: the error is thrown where it did. */
class ThrowingStep implements Entry {
  constructor(
    private readonly task: Task<unknown>,
    private readonly error: unknown,
  ) {}

  _run(): void {
    this.task._runThrowing(this.error);
  }
}

function endedByCancellation(future: Future<unknown>): boolean {
  if (future.cancelled()) return true;
  return (future._flags & Flag.Failed) !== 0 && future._value instanceof CancelledError;
}

/**
 * Marks a coroutine that a task ran to its end, since a generator doesn't tell that it has finished. Of all the ways to
 * mark an object this takes the least time, and no memory.
 */
const markFinished: (coro: object) => void = Object.preventExtensions;

/** Whether this step was none: a generator that has finished, by another task's doing, gives nothing, again and again. */
function wasFinished(coro: object, result: unknown): boolean {
  return result === undefined && !Object.isExtensible(coro);
}

function notACoroutine(value: unknown): TypeError {
  const { message } = notAwaitable(value);
  const hint = message.slice(message.indexOf(';') + 1 || message.length);
  return new TypeError(`a coroutine was expected, got ${repr(value)}${hint && `;${hint}`}`);
}
