import type { BaseEventLoop } from './base-events';
import { DONE_TRUE } from './coroutines';
import { Flag } from './pending';
import type { Coroutine, Suspension } from './types';
import { LoopBound, type Waiter, WaitInLine, WaitLine } from './waiters';

/**
 * A flag that tasks wait for. Once it is set, everybody who waits goes on, and nobody waits any more.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Event
 *
 * @example
 * ```ts
 * const event = new asyncio.Event()
 * asyncio.getRunningLoop().callLater(1, () => event.set())
 * yield* event.wait() // -> true
 * event.isSet() // -> true
 * ```
 */
export class Event extends LoopBound {
  private flag = false;
  private readonly line = new WaitLine();

  /**
   * Whether it is set.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Event.is_set
   */
  isSet(): boolean {
    return this.flag;
  }

  /**
   * Sets it and wakes all who wait, in the order in which they came.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Event.set
   */
  set(): void {
    if (this.flag) return;
    this.flag = true;
    for (let waiter = this.line.first; waiter !== undefined; waiter = waiter._next) {
      if ((waiter._flags & Flag.Done) === 0) waiter._finish(true);
    }
  }

  /**
   * Clears it: from now on `wait` waits. Those whom `set` has woken go on all the same.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Event.clear
   */
  clear(): void {
    this.flag = false;
  }

  /**
   * Waits until it is set, and gives `true`. Where it is set already, it doesn't even let others go first.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Event.wait
   */
  wait(): Coroutine<true> {
    return new WaitForEvent(this);
  }

  /** @internal Joins the line, and gives the loop to wait in; undefined where it is set. */
  _join(waiter: Waiter): BaseEventLoop | undefined {
    if (this.flag) return undefined;
    const loop = this.boundLoop();
    this.line.append(waiter);
    return loop;
  }

  /** @internal */
  _leave(waiter: Waiter): void {
    this.line.remove(waiter);
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return 'Event.wait';
  }

  /** What Python's `repr` shows. */
  override toString(): string {
    const waiters = this.line.length;
    return `<Event [${this.flag ? 'set' : 'unset'}${waiters > 0 ? `, waiters:${waiters}` : ''}]>`;
  }
}

class WaitForEvent extends WaitInLine<true> {
  declare readonly _reason: Event;

  protected begin(): IteratorResult<Suspension, true> {
    const loop = this._reason._join(this);
    return loop === undefined ? DONE_TRUE : this.wait(loop);
  }

  protected woken(): IteratorResult<Suspension, true> {
    this._reason._leave(this);
    return DONE_TRUE;
  }

  protected closed(): void {
    this._reason._leave(this);
  }
}
