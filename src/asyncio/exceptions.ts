/**
 * The exceptions of asyncio, under Python's names.
 *
 * Python: https://docs.python.org/3/library/asyncio-exceptions.html
 */

/** Sets `name` on the prototype: a bundler may rename classes, the name readers see must not change. */
function named(errorClass: { prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** Python's `RuntimeError`: an operation that makes no sense where it was tried. */
export class RuntimeError extends Error {
  static {
    named(RuntimeError, 'RuntimeError');
  }
}

/** Python's `LookupError`: a context variable without a value. */
export class LookupError extends Error {
  static {
    named(LookupError, 'LookupError');
  }
}

/**
 * The operation has been cancelled. It is thrown into a task at the `yield*` where it waits.
 *
 * In Python a `BaseException`: `except Exception` lets it pass. JavaScript's `catch` does not; rethrow it.
 */
export class CancelledError extends Error {
  static {
    named(CancelledError, 'CancelledError');
  }

  /** @param message - what `cancel(message)` was given */
  constructor(message?: string) {
    // Nearly all the price of an error is its stack. Cancellation is ordinary control flow and its
    // origin is the caller of cancel(), which this stack would not show, so none is taken.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = limit;
  }
}

/** A Future or a Task was in the wrong state for the operation, such as a result set twice. */
export class InvalidStateError extends Error {
  static {
    named(InvalidStateError, 'InvalidStateError');
  }
}

/** The operation did not finish within its time. */
export class TimeoutError extends Error {
  static {
    named(TimeoutError, 'TimeoutError');
  }
}

/** `Queue.getNowait()` was called on an empty queue. */
export class QueueEmpty extends Error {
  static {
    named(QueueEmpty, 'QueueEmpty');
  }
}

/** `Queue.putNowait()` was called on a full queue. */
export class QueueFull extends Error {
  static {
    named(QueueFull, 'QueueFull');
  }
}

/** The queue has been shut down: nothing can be put, and nothing is left to get. */
export class QueueShutDown extends Error {
  static {
    named(QueueShutDown, 'QueueShutDown');
  }
}

/** The barrier was reset or aborted while a task waited at it. */
export class BrokenBarrierError extends RuntimeError {
  static {
    named(BrokenBarrierError, 'BrokenBarrierError');
  }
}

/** Tells whether `error` is one that Python's `except Exception` would let pass. */
export function isBaseExceptionOnly(error: unknown): boolean {
  return error instanceof CancelledError;
}
