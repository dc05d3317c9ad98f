import type { BaseEventLoop } from './base-events';
import { DONE_TRUE } from './coroutines';
import { CancelledError } from './exceptions';
import type { Coroutine, Suspension } from './types';
import { LoopBound, tellInstruments, type Waiter, WaitInLine, WaitLine } from './waiters';

/**
 * A counter of places: `acquire` takes one, or waits in line for one; `release` gives one back.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Semaphore
 *
 * @privateRemarks
 * Invariant: a place that `release` gives to a waiter is taken off the counter at once, before that task runs, so
 * that nobody can slip in between.
 * @example
 * ```ts
 * const semaphore = new asyncio.Semaphore(2)
 *
 * function* worker() {
 *   yield* asyncio.asyncWith(semaphore, () => asyncio.sleep(1))
 * }
 *
 * yield* asyncio.gather(worker(), worker(), worker(), worker())
 * asyncio.getRunningLoop().time() // -> 2
 * ```
 */
export class Semaphore extends LoopBound {
  protected places: number;
  private readonly line = new WaitLine();

  /**
   * @param value - how many places there are
   * @throws RangeError if it is negative (Python's ValueError)
   */
  constructor(value = 1) {
    super();
    if (value < 0) throw new RangeError('Semaphore initial value must be >= 0');
    this.places = value;
  }

  /**
   * Whether `acquire` would have to wait.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Semaphore.locked
   */
  locked(): boolean {
    return this.places === 0 || this.line.someoneWaits;
  }

  /**
   * Waits for a place, takes it, and gives `true`.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Semaphore.acquire
   */
  acquire(): Coroutine<true> {
    return new AcquireSemaphore(this);
  }

  /**
   * Gives a place back, and wakes the first in line. It may be called by any task, and more often than acquire.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Semaphore.release
   */
  release(): void {
    tellInstruments('released', this);
    this.places++;
    this.wakeNext();
  }

  /** For `asyncWith`: acquires. */
  *aenter(): Coroutine<undefined> {
    yield* this.acquire();
    return undefined;
  }

  /** For `asyncWith`: releases. */
  *aexit(): Coroutine<undefined> {
    this.release();
    return undefined;
  }

  /** @internal Takes a place; or joins the line, and gives the loop to wait in. */
  _takeOrJoin(waiter: Waiter): BaseEventLoop | undefined {
    if (!this.locked()) {
      this.places--;
      tellInstruments('acquired', this);
      return undefined;
    }
    const loop = this.boundLoop();
    this.line.append(waiter);
    return loop;
  }

  /** @internal A waiter goes on, or gives up, in which case a place it was given goes to somebody else. */
  _leave(waiter: Waiter, error?: unknown): void {
    this.line.remove(waiter);
    if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this.places++;
    while (this.places > 0 && this.wakeNext());
  }

  private wakeNext(): boolean {
    const waiter = this.line.firstPending();
    if (waiter === undefined) return false;
    this.places--;
    waiter._finish(true);
    return true;
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return `${this.kind()}.acquire`;
  }

  protected kind(): string {
    return 'Semaphore';
  }

  /** What Python's `repr` shows. */
  override toString(): string {
    const waiters = this.line.length;
    const state = this.locked() ? 'locked' : `unlocked, value:${this.places}`;
    return `<${this.kind()} [${state}${waiters > 0 ? `, waiters:${waiters}` : ''}]>`;
  }
}

/**
 * A semaphore that refuses more releases than acquisitions: a bug found where it happens.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.BoundedSemaphore
 *
 * @example
 * ```ts
 * const semaphore = new asyncio.BoundedSemaphore(1)
 * semaphore.release() // raises RangeError: BoundedSemaphore released too many times
 * ```
 */
export class BoundedSemaphore extends Semaphore {
  private readonly bound: number;

  /**
   * @param value - how many places there are
   * @throws RangeError if it is negative (Python's ValueError)
   */
  constructor(value = 1) {
    super(value);
    this.bound = value;
  }

  /**
   * Gives a place back, and wakes the first in line.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.BoundedSemaphore
   *
   * @throws RangeError where there would be more places than at first (Python's ValueError)
   */
  override release(): void {
    if (this.places >= this.bound) throw new RangeError('BoundedSemaphore released too many times');
    super.release();
  }

  protected override kind(): string {
    return 'BoundedSemaphore';
  }
}

class AcquireSemaphore extends WaitInLine<true> {
  declare readonly _reason: Semaphore;

  protected begin(): IteratorResult<Suspension, true> {
    const loop = this._reason._takeOrJoin(this);
    return loop === undefined ? DONE_TRUE : this.wait(loop);
  }

  protected woken(): IteratorResult<Suspension, true> {
    const semaphore = this._reason;
    semaphore._leave(this);
    tellInstruments('acquired', semaphore);
    return DONE_TRUE;
  }

  protected closed(error: unknown): void {
    this._reason._leave(this, error);
  }
}
