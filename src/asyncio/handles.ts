/**
 * Entries of the ready queue that are callbacks.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#callback-handles
 */

import { Context, current } from './context';
import { describeCallback } from './repr';
import type { TimerEntry } from './timers';

/** What a loop's ready queue holds. A task is one itself: its next step needs no object of its own. */
export interface Entry {
  /** Does the work, once. Never throws: errors have their places. */
  _run(): void;
  /** What is called, for messages: "callback()". */
  _called?(): string;
}

export type Callback = (...args: never[]) => unknown;

/** What a handle needs of its loop. */
export interface HandleOwner {
  callExceptionHandler(context: { message: string; exception?: unknown; handle?: Handle }): void;
  getDebug(): boolean;
  _timerCancelled(timer: object): void;
}

/**
 * A callback that has been scheduled, as `callSoon` returns it.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Handle
 *
 * @example
 * ```ts
 * const handle = asyncio.getRunningLoop().callSoon(console.log, 'never printed')
 * handle.cancel()
 * handle.cancelled() // -> true
 * yield* asyncio.sleep(1)
 * ```
 */
export class Handle implements Entry {
  private callback: Callback | undefined;
  private args: readonly unknown[];
  /** What was cancelled; only there in debug mode, where it is told. */
  declare private was?: string;

  /** @internal */
  constructor(
    protected readonly owner: HandleOwner,
    callback: Callback,
    args: readonly unknown[],
    private context: Context | undefined,
  ) {
    this.callback = callback;
    this.args = args;
  }

  /**
   * Takes the callback back. Without effect once it has been called.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Handle.cancel
   */
  cancel(): void {
    if (this.callback !== undefined && this.owner.getDebug()) this.was = this.call(this.callback, this.args);
    this.callback = undefined;
    this.args = [];
  }

  /**
   * Whether the callback was taken back.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Handle.cancelled
   */
  cancelled(): boolean {
    return this.callback === undefined;
  }

  /**
   * The context in which the callback runs.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Handle.get_context
   */
  getContext(): Context {
    this.context ??= new Context();
    return this.context;
  }

  /** @internal */
  _runs(callback: Callback): boolean {
    return this.callback === callback;
  }

  /** @internal */
  _run(): void {
    const { callback, args } = this;
    if (callback === undefined) return;
    current.context = this.context;
    try {
      (callback as (...args: readonly unknown[]) => unknown)(...args);
    } catch (exception) {
      // What it has set is there for whoever hears of the error.
      this.context = current.context;
      const message = `Exception in callback ${this.call(callback, args)}`;
      this.owner.callExceptionHandler({ message, exception, handle: this });
    }
  }

  /** What Python's `repr` shows. */
  toString(): string {
    return `<${this.description().join(' ')}>`;
  }

  protected description(): string[] {
    return ['Handle', ...this.state(), ...this.calls()];
  }

  protected state(): string[] {
    return this.callback === undefined ? ['cancelled'] : [];
  }

  /** What it calls, or would have called; in debug mode with which arguments. */
  protected calls(): string[] {
    if (this.callback !== undefined) return [this.call(this.callback, this.args)];
    return this.was === undefined ? [] : [this.was];
  }

  private call(callback: Callback, args: readonly unknown[]): string {
    return describeCallback(callback, this.owner.getDebug() ? args : []);
  }

  /** @internal */
  _called(): string {
    return this.callback === undefined ? 'cancelled' : describeCallback(this.callback);
  }
}

/**
 * A callback that waits for its time, as `callLater` and `callAt` return it.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.TimerHandle
 *
 * @example
 * ```ts
 * const handle = asyncio.getRunningLoop().callLater(5, console.log, 'never printed')
 * handle.when() // -> 5
 * handle.cancel()
 * yield* asyncio.sleep(10)
 * ```
 */
export class TimerHandle extends Handle implements TimerEntry {
  private hasRun = false;

  /** @internal */
  constructor(
    owner: HandleOwner,
    private readonly deadline: number,
    callback: Callback,
    args: readonly unknown[],
    context: Context | undefined,
  ) {
    super(owner, callback, args, context);
  }

  /**
   * When the callback is due, in seconds of the loop's `time()`.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.TimerHandle.when
   */
  when(): number {
    return this.deadline;
  }

  /**
   * Takes the callback back. Without effect once it has been called.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Handle.cancel
   */
  override cancel(): void {
    if (!this.cancelled() && !this.hasRun) this.owner._timerCancelled(this);
    super.cancel();
  }

  /** @internal */
  override _run(): void {
    this.hasRun = true;
    super._run();
  }

  protected override description(): string[] {
    return ['TimerHandle', ...this.state(), `when=${this.deadline}`, ...this.calls()];
  }

  /** @internal */
  _cancelledTimer(): boolean {
    return this.cancelled();
  }
}
