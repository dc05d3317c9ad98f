import { asyncWith } from './async-with';
import { Condition } from './condition';
import { BrokenBarrierError } from './exceptions';
import type { Coroutine } from './types';

/** Filling: tasks arrive. Draining: all are here and leave. Resetting: those here are sent away. Broken: for good. */
type State = 'filling' | 'draining' | 'resetting' | 'broken';

/**
 * A meeting point: nobody gets past it until as many tasks as `parties` have arrived.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier
 *
 * @privateRemarks
 * Invariant: while a round drains or is reset nobody enters the next one; the last to leave opens it.
 * @example
 * ```ts
 * const barrier = new asyncio.Barrier(2)
 *
 * function* runner(seconds: number) {
 *   yield* asyncio.sleep(seconds)
 *   yield* barrier.wait()
 *   return asyncio.getRunningLoop().time()
 * }
 *
 * yield* asyncio.gather(runner(1), runner(3)) // -> [ 3, 3 ]
 * ```
 */
export class Barrier {
  private readonly condition = new Condition();
  private state: State = 'filling';
  private count = 0;

  /**
   * @param parties - how many tasks meet
   * @throws RangeError if it is less than 1 (Python's ValueError)
   */
  constructor(readonly parties: number) {
    if (parties < 1) throw new RangeError('parties must be >= 1');
  }

  /**
   * How many tasks wait at the barrier now.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier.n_waiting
   */
  get nWaiting(): number {
    return this.state === 'filling' ? this.count : 0;
  }

  /**
   * Whether it was aborted.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier.broken
   */
  get broken(): boolean {
    return this.state === 'broken';
  }

  /**
   * Waits until all have arrived; gives this task's number in the order of arrival, from 0.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier.wait
   *
   * @throws BrokenBarrierError if the barrier is reset or aborted meanwhile
   */
  wait(): Coroutine<number> {
    return asyncWith(this.condition, () => this.arrive());
  }

  /** For `asyncWith`: waits. */
  aenter(): Coroutine<number> {
    return this.wait();
  }

  /** For `asyncWith`: nothing to do. */
  *aexit(): Coroutine<undefined> {
    return undefined;
  }

  /**
   * Sends those who wait away with BrokenBarrierError, and starts afresh.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier.reset
   */
  reset(): Coroutine<void> {
    const { condition } = this;
    return asyncWith(condition, () => this.sendAway());
  }

  /**
   * Breaks the barrier for good: waiting raises BrokenBarrierError, now and later.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier.abort
   */
  abort(): Coroutine<void> {
    return asyncWith(this.condition, () => this.breakUp());
  }

  private *arrive(): Coroutine<number> {
    yield* this.condition.waitFor(() => this.state !== 'draining' && this.state !== 'resetting');
    if (this.state === 'broken') throw new BrokenBarrierError('Barrier aborted');
    try {
      const index = this.count++;
      if (index + 1 === this.parties) {
        this.state = 'draining';
        this.condition.notifyAll();
      } else yield* this.waitForOthers();
      return index;
    } finally {
      this.count--;
      this.leave();
    }
  }

  private *waitForOthers(): Coroutine<void> {
    yield* this.condition.waitFor(() => this.state !== 'filling');
    if (this.state === 'broken' || this.state === 'resetting')
      throw new BrokenBarrierError('Abort or reset of barrier');
  }

  private leave(): void {
    if (this.count > 0) return;
    if (this.state === 'resetting' || this.state === 'draining') this.state = 'filling';
    this.condition.notifyAll();
  }

  private *sendAway(): Coroutine<void> {
    if (this.count === 0) this.state = 'filling';
    else this.state = 'resetting';
    this.condition.notifyAll();
  }

  private *breakUp(): Coroutine<void> {
    this.state = 'broken';
    this.condition.notifyAll();
  }

  /** What Python's `repr` shows. */
  toString(): string {
    const waiters = this.broken ? '' : `, waiters:${this.nWaiting}/${this.parties}`;
    return `<Barrier [${this.state}${waiters}]>`;
  }
}
