import { CancelledError, RuntimeError } from './exceptions';
import { Lock } from './lock';
import type { Coroutine } from './types';
import { FutureInLine, LoopBound, WaitLine } from './waiters';

/**
 * Waiting for a state that other tasks change under a lock.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition
 *
 * @privateRemarks
 * Invariant: `wait` is entered and left with the lock held, whatever happens, cancellation included; and a task that
 * was notified but then failed passes the notification on.
 * @example
 * ```ts
 * const condition = new asyncio.Condition()
 * let ready = false
 *
 * function* prepare() {
 *   yield* asyncio.sleep(1)
 *   yield* asyncio.asyncWith(condition, function* () {
 *     ready = true
 *     condition.notifyAll()
 *   })
 * }
 *
 * const task = asyncio.createTask(prepare())
 * yield* asyncio.asyncWith(condition, function* () {
 *   yield* condition.waitFor(() => ready) // -> true
 * })
 * yield* task
 * ```
 */
export class Condition extends LoopBound {
  private readonly line = new WaitLine();

  private readonly lock: Lock;

  /** @param lock - one to share with others; by default its own */
  constructor(lock?: Lock | null) {
    super();
    this.lock = lock ?? new Lock();
  }

  /**
   * Whether a task holds the lock.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition.locked
   */
  locked(): boolean {
    return this.lock.locked();
  }

  /**
   * Waits until the lock is open, takes it, and gives `true`.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition.acquire
   */
  acquire(): Coroutine<true> {
    return this.lock.acquire();
  }

  /**
   * Opens the lock.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition.release
   *
   * @throws RuntimeError if the lock is not taken
   */
  release(): void {
    this.lock.release();
  }

  /** For `asyncWith`: acquires the lock. */
  aenter(): Coroutine<undefined> {
    return this.lock.aenter();
  }

  /** For `asyncWith`: releases the lock. */
  aexit(): Coroutine<undefined> {
    return this.lock.aexit();
  }

  /**
   * Releases the lock, waits to be notified, acquires it again, and gives `true`.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition.wait
   *
   * @throws RuntimeError without the lock
   */
  *wait(): Coroutine<true> {
    if (!this.locked()) throw new RuntimeError('cannot wait on un-acquired lock');
    const loop = this.boundLoop();
    this.release();
    try {
      try {
        const waiter = new FutureInLine(loop, this);
        this.line.append(waiter);
        try {
          yield* waiter;
        } finally {
          this.line.remove(waiter);
        }
      } finally {
        yield* this.reacquire();
      }
    } catch (error) {
      // It may have been notified before this happened.
      this.wake(1);
      throw error;
    }
    return true;
  }

  /**
   * Waits until `predicate()` is true, and gives what it returned.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition.wait_for
   *
   * @param predicate - asked at once, and again after each notification
   * @throws RuntimeError without the lock
   */
  *waitFor<T>(predicate: () => T): Coroutine<T> {
    let result = predicate();
    while (!result) {
      yield* this.wait();
      result = predicate();
    }
    return result;
  }

  /**
   * Wakes the first tasks in line. They go on once the lock is released.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition.notify
   *
   * @param n - how many
   * @throws RuntimeError without the lock
   */
  notify(n = 1): void {
    if (!this.locked()) throw new RuntimeError('cannot notify on un-acquired lock');
    this.wake(n);
  }

  /**
   * Wakes all who wait.
   *
   * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition.notify_all
   *
   * @throws RuntimeError without the lock
   */
  notifyAll(): void {
    this.notify(this.line.length);
  }

  private wake(n: number): void {
    let left = n;
    for (const waiter of this.line) {
      if (left <= 0) return;
      if (waiter.done()) continue;
      left--;
      waiter._finish(false);
    }
  }

  /** Takes the lock come what may; a cancellation meanwhile is raised afterwards, the latest one. */
  private *reacquire(): Coroutine<void> {
    let cancellation: CancelledError | undefined;
    for (;;) {
      try {
        yield* this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation !== undefined) throw cancellation;
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return 'Condition.wait';
  }

  /** What Python's `repr` shows. */
  override toString(): string {
    const waiters = this.line.length;
    return `<Condition [${this.locked() ? 'locked' : 'unlocked'}${waiters > 0 ? `, waiters:${waiters}` : ''}]>`;
  }
}
