import type { AsyncContextManager } from './async-with';
import { running } from './base-events';
import { CancelledError, RuntimeError, TimeoutError } from './exceptions';
import type { Handle, TimerHandle } from './handles';
import { currentTask } from './introspection';
import { named } from './repr';
import type { Task } from './tasks';
import type { Coroutine } from './types';

type State = 'created' | 'active' | 'expiring' | 'expired' | 'finished';

/**
 * Cancels the task inside it when the time is up, and turns that into a TimeoutError. `timeout` and `timeoutAt` make
 * one.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Timeout
 *
 * @privateRemarks
 * Invariant: whether a cancellation is ours is told by counting. Leaving takes back the one request that was made
 * here; if others remain, somebody else wants the task cancelled too, and CancelledError goes on.
 * @example
 * ```ts
 * yield* asyncio.asyncWith(asyncio.timeout(undefined), function* (limit) {
 *   limit.reschedule(asyncio.getRunningLoop().time() + 5)
 *   yield* asyncio.sleep(1)
 *   limit.when() // -> 5
 * })
 * ```
 */
export class Timeout implements AsyncContextManager<Timeout> {
  private state: State = 'created';
  private deadline: number | undefined;
  private handle: Handle | TimerHandle | undefined;
  private task: Task<unknown> | undefined;
  private requestsBefore = 0;

  /** @param when - the deadline in seconds of the loop's `time()`; undefined for none */
  constructor(when: number | undefined | null) {
    this.deadline = when ?? undefined;
  }

  /**
   * The deadline, in seconds of the loop's `time()`; undefined for none.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Timeout.when
   */
  when(): number | undefined {
    return this.deadline;
  }

  /**
   * Sets another deadline.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Timeout.reschedule
   *
   * @param when - seconds of the loop's `time()`; undefined for none
   * @throws RuntimeError unless it is active
   */
  reschedule(when: number | undefined | null): void {
    if (this.state === 'created') throw new RuntimeError('Timeout has not been entered');
    if (this.state !== 'active') throw new RuntimeError(`Cannot change state of ${this.state} Timeout`);
    this.deadline = when ?? undefined;
    this.handle?.cancel();
    this.handle = this.deadline === undefined ? undefined : this.schedule(this.deadline);
  }

  /**
   * Whether the time was up.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Timeout.expired
   */
  expired(): boolean {
    return this.state === 'expiring' || this.state === 'expired';
  }

  /**
   * For `asyncWith`: the time begins.
   *
   * @throws RuntimeError outside a task, or if it was entered before
   */
  *aenter(): Coroutine<this> {
    if (this.state !== 'created') throw new RuntimeError('Timeout has already been entered');
    const task = currentTask();
    if (task === undefined) throw new RuntimeError('Timeout should be used inside a task');
    this.state = 'active';
    this.task = task;
    this.requestsBefore = task.cancelling();
    this.reschedule(this.deadline);
    return this;
  }

  /**
   * For `asyncWith`: the time ends.
   *
   * @throws TimeoutError if it was up
   */
  *aexit(error: unknown): Coroutine<undefined> {
    this.handle?.cancel();
    this.handle = undefined;
    if (this.state === 'expiring') {
      this.state = 'expired';
      const remaining = this.task?.uncancel() ?? 0;
      if (remaining <= this.requestsBefore && error instanceof CancelledError)
        throw new TimeoutError(undefined, { cause: error });
    } else if (this.state === 'active') this.state = 'finished';
    return undefined;
  }

  private schedule(deadline: number): Handle {
    const { loop } = running;
    if (loop === undefined) throw new RuntimeError('no running event loop');
    if (deadline <= loop.time()) return loop.callSoon(this.expire);
    return loop.callAt(deadline, this.expire);
  }

  private readonly expire = named('timeout', (): void => {
    this.task?.cancel();
    this.state = 'expiring';
    this.handle = undefined;
  });

  /** What Python's `repr` shows. */
  toString(): string {
    const when =
      this.state === 'active' ? ` when=${this.deadline === undefined ? 'None' : asFloat(this.deadline)}` : '';
    return `<Timeout [${this.state}]${when}>`;
  }
}

/** As Python writes a float that was rounded to milliseconds: 1.5, 2.0. */
function asFloat(seconds: number): string {
  const rounded = Number(seconds.toFixed(3));
  return Number.isInteger(rounded) ? rounded.toFixed(1) : String(rounded);
}

/**
 * For `asyncWith`: the body has so many seconds, then it is cancelled and TimeoutError raised.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.timeout
 *
 * @param delay - seconds; undefined for no limit, which `reschedule` may set later
 * @throws RuntimeError outside a running loop
 * @example
 * ```ts
 * try {
 *   yield* asyncio.asyncWith(asyncio.timeout(1), function* () {
 *     yield* asyncio.sleep(10)
 *   })
 * } catch (error) {
 *   error instanceof asyncio.TimeoutError // -> true
 * }
 * ```
 */
export function timeout(delay: number | undefined | null): Timeout {
  const { loop } = running;
  if (loop === undefined) throw new RuntimeError('no running event loop');
  return new Timeout(delay == null ? undefined : loop.time() + delay);
}

/**
 * As `timeout`, with a deadline instead of a duration.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.timeout_at
 *
 * @param when - seconds of the loop's `time()`; undefined for no limit
 * @example
 * ```ts
 * const deadline = asyncio.getRunningLoop().time() + 5
 * yield* asyncio.asyncWith(asyncio.timeoutAt(deadline), function* (limit) {
 *   yield* asyncio.sleep(1)
 *   limit.when() // -> 5
 * })
 * ```
 */
export function timeoutAt(when: number | undefined | null): Timeout {
  return new Timeout(when);
}
