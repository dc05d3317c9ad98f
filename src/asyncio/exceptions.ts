/**
 * The exceptions of asyncio, under Python's names.
 *
 * Python: https://docs.python.org/3/library/asyncio-exceptions.html
 */

/** Sets `name` on the prototype: a bundler may rename classes, the name readers see must not change. */
function named(errorClass: { prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, configurable: true, writable: true });
}

/**
 * Python's `RuntimeError`: an operation that makes no sense where it was tried.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#RuntimeError
 *
 * @example
 * ```ts
 * new asyncio.Lock().release() // raises RuntimeError: Lock is not acquired.
 * ```
 */
export class RuntimeError extends Error {
  static {
    named(RuntimeError, 'RuntimeError');
  }
}

/**
 * Python's `LookupError`: a context variable without a value.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#LookupError
 *
 * @example
 * ```ts
 * const user = new asyncio.ContextVar<string>('user')
 * user.get() // raises LookupError
 * ```
 */
export class LookupError extends Error {
  static {
    named(LookupError, 'LookupError');
  }
}

/** Where V8 reads how many frames the stack of a new error has; undefined for an error without one. */
const stacks: { stackTraceLimit: number | undefined } = Error;

/**
 * The operation has been cancelled. It is raised in a task at the `yield*` where it waits.
 *
 * In Python it is a `BaseException`: `except Exception` lets it pass. JavaScript's `catch` does not; rethrow it.
 *
 * Python: https://docs.python.org/3/library/asyncio-exceptions.html#asyncio.CancelledError
 *
 * @example
 * ```ts
 * const task = asyncio.createTask(asyncio.sleep(10))
 * yield* asyncio.sleep(1)
 * task.cancel('no longer needed')
 * yield* task // raises CancelledError: no longer needed
 * ```
 */
export class CancelledError extends Error {
  static {
    named(CancelledError, 'CancelledError');
    Object.defineProperty(CancelledError.prototype, 'stack', {
      get: Error.prototype.toString,
      set(this: CancelledError, value: unknown) {
        Object.defineProperty(this, 'stack', { value, configurable: true, writable: true });
      },
      configurable: true,
    });
  }

  /** @param message - what `cancel(message)` was given */
  constructor(message?: string | null) {
    // Nearly all the price of an error is its stack. Cancellation is ordinary control flow and its
    // origin is the caller of cancel(), which this stack would not show, so none is taken. (A limit
    // of 0 would take one of no frames, which takes twice as long.)
    const limit = stacks.stackTraceLimit;
    stacks.stackTraceLimit = undefined;
    super(message ?? undefined);
    stacks.stackTraceLimit = limit;
  }
}

/**
 * A Future or a Task was in the wrong state for the operation, such as a result set twice.
 *
 * Python: https://docs.python.org/3/library/asyncio-exceptions.html#asyncio.InvalidStateError
 *
 * @example
 * ```ts
 * const future = new asyncio.Future<number>()
 * future.result() // raises InvalidStateError: Result is not set.
 * ```
 */
export class InvalidStateError extends Error {
  static {
    named(InvalidStateError, 'InvalidStateError');
  }
}

/**
 * The operation did not finish within its time.
 *
 * Python: https://docs.python.org/3/library/asyncio-exceptions.html#asyncio.TimeoutError
 *
 * @example
 * ```ts
 * yield* asyncio.waitFor(new asyncio.Event().wait(), 1) // raises TimeoutError
 * ```
 */
export class TimeoutError extends Error {
  static {
    named(TimeoutError, 'TimeoutError');
  }
}

/**
 * `Queue.getNowait()` was called on an empty queue.
 *
 * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.QueueEmpty
 *
 * @example
 * ```ts
 * new asyncio.Queue().getNowait() // raises QueueEmpty
 * ```
 */
export class QueueEmpty extends Error {
  static {
    named(QueueEmpty, 'QueueEmpty');
  }
}

/**
 * `Queue.putNowait()` was called on a full queue.
 *
 * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.QueueFull
 *
 * @example
 * ```ts
 * const queue = new asyncio.Queue<number>(1)
 * queue.putNowait(1)
 * queue.putNowait(2) // raises QueueFull
 * ```
 */
export class QueueFull extends Error {
  static {
    named(QueueFull, 'QueueFull');
  }
}

/**
 * The queue has been shut down: nothing can be put, and nothing is left to get.
 *
 * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.QueueShutDown
 *
 * @example
 * ```ts
 * const queue = new asyncio.Queue<number>()
 * queue.shutdown()
 * yield* queue.get() // raises QueueShutDown
 * ```
 */
export class QueueShutDown extends Error {
  static {
    named(QueueShutDown, 'QueueShutDown');
  }
}

/**
 * The barrier was reset or aborted while a task waited at it.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.BrokenBarrierError
 *
 * @example
 * ```ts
 * const barrier = new asyncio.Barrier(2)
 * yield* barrier.abort()
 * yield* barrier.wait() // raises BrokenBarrierError: Barrier aborted
 * ```
 */
export class BrokenBarrierError extends RuntimeError {
  static {
    named(BrokenBarrierError, 'BrokenBarrierError');
  }
}

/** Tells whether `error` is one that Python's `except Exception` would let pass. */
export function isBaseExceptionOnly(error: unknown): boolean {
  return error instanceof CancelledError;
}

/**
 * A stream ended before as many bytes had come as were asked for.
 *
 * Python: https://docs.python.org/3/library/asyncio-exceptions.html#asyncio.IncompleteReadError
 *
 * @example
 * ```ts
 * const error = new asyncio.IncompleteReadError(new Uint8Array([1, 2]), 5)
 * error.message // -> '2 bytes read on a total of 5 expected bytes'
 * error.partial.length // -> 2
 * ```
 */
export class IncompleteReadError extends Error {
  static {
    named(IncompleteReadError, 'IncompleteReadError');
  }

  /**
   * @param partial - what had come
   * @param expected - how many bytes were asked for
   */
  constructor(
    readonly partial: Uint8Array<ArrayBuffer>,
    readonly expected: number,
  ) {
    super(`${partial.length} bytes read on a total of ${expected} expected bytes`);
  }
}
