/**
 * Errors that have no other place to go: what a callback raises, what a task failed with when nobody looked.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#error-handling-api
 */

import { type Context, current } from './context';
import type { Handle } from './handles';
import type { ObservedFuture, ObservedTask } from './instrument';
import { repr, reprError } from './repr';

/**
 * What an exception handler is told: a message, and whatever of the rest applies.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_exception_handler
 */
export interface ExceptionContext {
  /** What went wrong, in words. */
  message: string;
  /** The error itself. */
  exception?: unknown;
  /** The future that it concerns. */
  future?: ObservedFuture;
  /** The task that it concerns. */
  task?: ObservedTask;
  /** The callback that raised it. */
  handle?: Handle;
  /** Whatever else a caller of `callExceptionHandler` wants to tell. */
  [more: string]: unknown;
}

/** What concerns an error and knows in which context it ran. */
interface RanInContext {
  getContext(): Context | undefined;
}

/** An exception handler for loops of the kind `L`. */
type Handler<L> = (loop: L, context: ExceptionContext) => void;

/** The part of a loop, of the kind `L`, that errors without a place are told to. */
export abstract class ErrorReports<L> {
  /** Failed futures whose exception nobody has looked at, in the order in which they failed. */
  private readonly unretrieved = new Set<ObservedFuture>();
  private exceptionHandler: Handler<L> | undefined;
  protected debug = false;

  /**
   * Whether debug mode is on: slow callbacks are reported, and errors are printed with their stacks.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.get_debug
   */
  getDebug(): boolean {
    return this.debug;
  }

  /**
   * Turns debug mode on or off.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.set_debug
   *
   * @param enabled - whether it is on
   */
  setDebug(enabled: boolean): void {
    this.debug = enabled;
  }

  /**
   * Sets what is called with errors that have no other place.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.set_exception_handler
   *
   * @param handler - called as `handler(loop, context)`; `undefined` restores the default, which prints them
   * @throws TypeError if it is no function
   */
  setExceptionHandler(handler: Handler<L> | undefined | null): void {
    if (handler != null && typeof handler !== 'function')
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    this.exceptionHandler = handler ?? undefined;
  }

  /**
   * The handler that was set; undefined for the default.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.get_exception_handler
   */
  getExceptionHandler(): Handler<L> | undefined {
    return this.exceptionHandler;
  }

  /**
   * Reports an error that has no other place to go.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_exception_handler
   *
   * @param context - a message, and whatever else is known
   */
  callExceptionHandler(this: this & L, context: ExceptionContext): void {
    const handler = this.exceptionHandler;
    if (handler === undefined) {
      this.handleByDefault(context, '');
      return;
    }
    const outer = current.context;
    const concerned = context.task ?? context.future ?? context.handle;
    if (ranInContext(concerned)) current.context = concerned.getContext();
    try {
      handler(this, context);
    } catch (exception) {
      const message = 'Unhandled error in exception handler';
      const during = ' while handling an unexpected error in custom exception handler';
      this.handleByDefault({ message, exception, context }, during);
    } finally {
      current.context = outer;
    }
  }

  /** Errors must not get out of here: a subclass's own default handler may fail too. */
  private handleByDefault(context: ExceptionContext, during: string): void {
    try {
      this.defaultExceptionHandler(context);
    } catch (error) {
      console.error(`Exception in default exception handler${during}\n${reprError(error)}`);
    }
  }

  /**
   * Prints what `callExceptionHandler` was told, as a program without a handler of its own does. The stack of the
   * error is printed in debug mode only.
   *
   * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.default_exception_handler
   *
   * @param context - a message, and whatever else is known
   */
  defaultExceptionHandler(context: ExceptionContext): void {
    const lines = [context.message || 'Unhandled exception in event loop'];
    for (const key of Object.keys(context).sort()) {
      if (key !== 'message' && key !== 'exception' && context[key] !== undefined)
        lines.push(`${key}: ${repr(context[key])}`);
    }
    const { exception } = context;
    if (exception instanceof Error) {
      const stack =
        this.debug && exception.stack ? exception.stack : `${exception.name}: ${exception.message}`;
      lines.push(stack);
    } else if ('exception' in context) lines.push(reprError(exception));
    console.error(lines.join('\n'));
  }

  /** @internal */
  _noteFailed(future: ObservedFuture): void {
    this.unretrieved.add(future);
  }

  /** @internal */
  _forgetFailed(future: ObservedFuture): void {
    this.unretrieved.delete(future);
  }

  /** Tells of exceptions that nobody will ever look at. Python does when the object is collected. */
  protected reportUnretrieved(this: this & L): void {
    const futures = [...this.unretrieved];
    this.unretrieved.clear();
    for (const future of futures) {
      const unretrieved = future.unretrievedException?.();
      if (unretrieved !== undefined) this.callExceptionHandler({ ...unretrieved, future });
    }
  }
}

function ranInContext(value: unknown): value is RanInContext {
  return value instanceof Object && 'getContext' in value && typeof value.getContext === 'function';
}
