import type { BaseEventLoop } from './base-events';
import { DONE_TRUE } from './coroutines';
import { CancelledError, RuntimeError } from './exceptions';
import type { Coroutine, Suspension } from './types';
import { LoopBound, tellInstruments, type Waiter, WaitInLine, WaitLine } from './waiters';

/**
 * One task at a time gets past `acquire`; the others wait in line, first come, first served.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock
 *
 * @privateRemarks
 * Invariant: `release` only opens the lock and wakes the first in line. The lock is taken by the task that
 * wakes, so between the two it is open, but `acquire` lets nobody pass while others wait.
 * @example
 * ```ts
 * const lock = new asyncio.Lock()
 * yield* asyncio.asyncWith(lock, function* () {
 *   lock.locked() // -> true
 * })
 * lock.locked() // -> false
 * ```
 */
export class Lock extends LoopBound {
  private taken = false;
  private readonly line = new WaitLine();

  /**
   * Whether a task holds the lock.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock.locked
   */
  locked(): boolean {
    return this.taken;
  }

  /**
   * Waits until the lock is open, takes it, and gives `true`.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock.acquire
   */
  acquire(): Coroutine<true> {
    return new AcquireLock(this);
  }

  /**
   * Opens the lock and wakes the first task in line.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock.release
   *
   * @throws RuntimeError if the lock is not taken
   */
  release(): void {
    if (!this.taken) throw new RuntimeError('Lock is not acquired.');
    this.taken = false;
    tellInstruments('released', this);
    this.wakeFirst();
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

  /** @internal Takes the lock if it is open and nobody waits; else joins the line, and gives the loop to wait in. */
  _takeOrJoin(waiter: Waiter): BaseEventLoop | undefined {
    if (!this.taken && !this.line.someoneWaits) {
      this._take();
      return undefined;
    }
    const loop = this.boundLoop();
    this.line.append(waiter);
    return loop;
  }

  /** @internal */
  _leave(waiter: Waiter): void {
    this.line.remove(waiter);
  }

  /** @internal The first in line has woken and takes the lock. */
  _take(): void {
    this.taken = true;
    tellInstruments('acquired', this);
  }

  /** @internal A waiter was cancelled, perhaps after it was woken: the wake-up goes to the next. */
  _passOn(): void {
    if (!this.taken) this.wakeFirst();
  }

  private wakeFirst(): void {
    const { first } = this.line;
    if (first !== undefined && !first.done()) first._finish(true);
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return 'Lock.acquire';
  }

  /** What Python's `repr` shows. */
  override toString(): string {
    const waiters = this.line.length;
    return `<Lock [${this.taken ? 'locked' : 'unlocked'}${waiters > 0 ? `, waiters:${waiters}` : ''}]>`;
  }
}

class AcquireLock extends WaitInLine<true> {
  declare readonly _reason: Lock;

  protected begin(): IteratorResult<Suspension, true> {
    const loop = this._reason._takeOrJoin(this);
    return loop === undefined ? DONE_TRUE : this.wait(loop);
  }

  protected woken(): IteratorResult<Suspension, true> {
    const lock = this._reason;
    lock._leave(this);
    lock._take();
    return DONE_TRUE;
  }

  protected closed(error: unknown): void {
    const lock = this._reason;
    lock._leave(this);
    if (error instanceof CancelledError) lock._passOn();
  }
}
