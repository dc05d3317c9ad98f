import { type LoopTimer, running } from './base-events';
import { DONE, Leaf } from './coroutines';
import { RuntimeError } from './exceptions';
import { Flag, type WaitReason } from './pending';
import { repr } from './repr';
import { PROBE } from './stack';
import type { Coroutine, Suspension } from './types';

/** A sleep that takes time. It is its own timer: when that is due, it is over. */
class Sleep extends Leaf<unknown> implements LoopTimer, WaitReason {
  declare private readonly delay: number;
  declare private readonly result: unknown;
  declare private deadline: number;

  constructor(delay: number, result: unknown) {
    super(undefined);
    this._reason = this;
    this.delay = delay;
    this.result = result;
    this.deadline = 0;
  }

  _run(): void {
    if ((this._flags & Flag.Done) === 0) this._finish(this.result);
  }

  _cancelledTimer(): boolean {
    return (this._flags & Flag.Done) !== 0;
  }

  protected begin(): IteratorResult<Suspension, unknown> {
    const { loop } = running;
    if (loop === undefined) throw new RuntimeError('no running event loop');
    this.deadline = loop.time() + this.delay;
    const suspension = this.wait(loop);
    loop._schedule(this.deadline, this);
    return suspension;
  }

  protected woken(): IteratorResult<Suspension, unknown> {
    return { done: true, value: this.result };
  }

  protected closed(): void {
    // Its time may have come in the same moment: then there is no timer left.
    const isOver = (this._flags & Flag.Finished) !== 0;
    this.cancel();
    if (!isOver) this._loop._timerCancelled(this);
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return `sleep ${this.delay} s`;
  }

  waitDeadline(): number {
    return this.deadline;
  }
}

const LET_OTHERS_GO: IteratorYieldResult<Suspension> = { done: false, value: undefined as never };

/**
 * The iterator behind every sleep of no time. Whether it starts or goes on is told by what it is resumed with, so one
 * without state serves all, which is the quickest way to suspend there is.
 */
const letOthersGo: Coroutine<undefined> = {
  [Symbol.iterator]: () => letOthersGo,
  next: (resumed) => (resumed === undefined || resumed === PROBE ? LET_OTHERS_GO : DONE),
  return: () => DONE,
  throw: (error) => {
    throw error;
  },
};

/** A sleep of no time: it lets every task that is ready have its step, once. */
class Yield<T> implements Coroutine<T> {
  declare private used: boolean;
  declare private readonly value: T;

  constructor(value: T) {
    this.used = false;
    this.value = value;
  }

  /** For `yield*`. */
  [Symbol.iterator](): Coroutine<T> {
    if (this.value !== undefined) return this;
    this.use();
    return letOthersGo as Coroutine<T>;
  }

  next(resumed?: unknown): IteratorResult<Suspension, T> {
    if (resumed === undefined) this.use();
    return resumed === undefined || resumed === PROBE ? LET_OTHERS_GO : { done: true, value: this.value };
  }

  return(value: T): IteratorResult<Suspension, T> {
    this.used = true;
    return { done: true, value };
  }

  throw(error: unknown): never {
    this.used = true;
    throw error;
  }

  private use(): void {
    if (this.used) throw new RuntimeError('cannot reuse already awaited coroutine');
    this.used = true;
  }
}

/** A sleep that was given no number of seconds. As in Python, that is told where it is awaited. */
function* refuse(delay: unknown): Coroutine<never> {
  if (typeof delay === 'number') throw new RangeError('Invalid delay: NaN (not a number)');
  throw new TypeError(`sleep() takes a number of seconds, got ${repr(delay)}`);
}

/**
 * Waits, while other tasks go on. With a delay of 0 or less it only lets the others go first, once.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep
 *
 * @param delay - seconds
 * @param result - what awaiting it gives
 * @throws TypeError if `delay` is not a number
 * @throws RangeError if it is NaN (Python's ValueError)
 * @example
 * ```ts
 * yield* asyncio.sleep(1.5, 'rested') // -> 'rested'
 * asyncio.getRunningLoop().time() // -> 1.5
 * ```
 */
export function sleep(delay: number): Coroutine<undefined>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep(delay: number, result?: unknown): Coroutine<unknown> {
  if (typeof delay !== 'number' || Number.isNaN(delay)) return refuse(delay);
  if (delay > 0) return new Sleep(delay, result);
  return new Yield(result);
}
