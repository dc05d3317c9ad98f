/**
 * What a task can wait for: it is pending, then done, for ever. Futures and tasks are such, and the library's own innermost
 * coroutines (`Lock.acquire`, `Queue.get`, ...) are their own, so that waiting takes one object.
 *
 * Invariant: callbacks are never called in place: `_resolve` hands them to the loop in the order in which they
 * were added, and that is the only place where anybody is woken.
 *
 * Python: https://docs.python.org/3/library/asyncio-future.html#future-object
 */

import { type BaseEventLoop, takeContext } from './base-events';
import type { Context } from './context';
import { CancelledError, InvalidStateError } from './exceptions';
import { type Entry, Handle } from './handles';
import type { ObservedWait } from './instrument';
import { abridged, reprError, withoutEnd } from './repr';
import type { Suspension } from './types';

/** The bits of `Pending._flags`. */
export enum Flag {
  Cancelled = 1,
  /** Finished with a result or an exception. */
  Finished = 2,
  Done = Cancelled | Finished,
  /** Finished with an exception. */
  Failed = 4,
  /** The exception was not looked at so far; it is told when the loop closes. */
  Unretrieved = 8,
  /** Yielded by `yield*` just now: tells it from a future that was yielded without the star. */
  Blocking = 16,
  /** Of tasks: the next step throws CancelledError. */
  MustCancel = 32,
  /** Of tasks and the library's own coroutines: it has begun. */
  Started = 64,
  /** Of tasks: not to be mentioned when it is left pending. */
  Quiet = 128,
  /** Of tasks: started eagerly and never suspended. */
  Eager = 256,
  /** Of the library's own coroutines: it has come to its end. */
  Over = 512,
  /** Seen already, by somebody who goes through a list and clears it at once. */
  Seen = 1024,
  /** Of tasks: requests to cancel are counted from this bit upwards. */
  CancelRequest = 2048,
}

/** What a primitive tells of the future it makes its callers wait for: "Lock.acquire", "sleep 1 s". */
export interface WaitReason {
  waitReason(future: Pending): string;
  /** The futures that are waited for together. */
  waitFutures?(): Iterable<Pending>;
  /** When a sleep will be over. */
  waitDeadline?(): number;
}

export type DoneCallback<F> = (future: F) => unknown;

/** What `Future`, `Task` and the library's own coroutines have in common. */
export abstract class Pending {
  // The fields are only declared here and set in the constructor, which engines do in half the time; and there are
  // as few as can be, since a program may have as many futures as it likes.

  /** @internal */
  declare _loop: BaseEventLoop;
  /** @internal */
  declare _flags: number;
  /** @internal The result, the exception, or (of a cancelled task) the CancelledError that ended it. */
  declare _value: unknown;
  /** @internal What runs once this is done: usually nothing, or one waiting task. */
  declare _callbacks: Entry | Entry[] | undefined;
  /** @internal What `cancel(message)` was given; only there where a message ever was. */
  declare _cancelMessage?: string | undefined;
  /** @internal Who made this future to be waited for, for messages; only there where somebody says so. */
  declare _reason?: WaitReason;

  constructor(loop: BaseEventLoop | undefined) {
    // Only a coroutine that has not begun has no loop so far.
    this._loop = loop as BaseEventLoop;
    this._flags = 0;
    this._value = undefined;
    this._callbacks = undefined;
  }

  /**
   * Whether it has a result or an exception, or was cancelled.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.done
   */
  done(): boolean {
    return (this._flags & Flag.Done) !== 0;
  }

  /**
   * Whether it was cancelled.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.cancelled
   */
  cancelled(): boolean {
    return (this._flags & Flag.Cancelled) !== 0;
  }

  /**
   * The exception that was set, or undefined where there is a result.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.exception
   *
   * @throws InvalidStateError while it is pending
   * @throws CancelledError if it was cancelled
   */
  exception(): unknown {
    const flags = this._flags;
    if ((flags & Flag.Cancelled) !== 0) throw this._cancelledError();
    if ((flags & Flag.Finished) === 0) throw new InvalidStateError('Exception is not set.');
    if ((flags & Flag.Failed) === 0) return undefined;
    this._markRetrieved();
    return this._value;
  }

  /**
   * Cancels it: CancelledError is raised where it is awaited. Returns false, and does nothing, if it is done already.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.cancel
   *
   * @param message - for the error
   */
  cancel(message?: string | null): boolean {
    this._flags &= ~Flag.Unretrieved;
    if ((this._flags & Flag.Done) !== 0) return false;
    this._setCancelMessage(message);
    this._resolve(Flag.Cancelled);
    return true;
  }

  /**
   * Has `callback(future)` called, by the loop, once this is done.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.add_done_callback
   *
   * @param callback - an ordinary function; what it raises goes to the exception handler
   * @param options.context - where it runs; by default a copy of the current context
   */
  addDoneCallback(callback: DoneCallback<this>, options?: { context: Context }): void {
    const context = takeContext(options === undefined ? [] : [options]);
    this._addEntry(new Handle(this._loop, callback, [this], context));
  }

  /**
   * Removes every registration of `callback`; returns how many there were.
   *
   * Python: https://docs.python.org/3/library/asyncio-future.html#asyncio.Future.remove_done_callback
   *
   * @param callback - what was given to `addDoneCallback`
   */
  removeDoneCallback(callback: DoneCallback<this>): number {
    const before = this._entries();
    const after = before.filter((entry) => !(entry instanceof Handle && entry._runs(callback)));
    this._callbacks = after.length > 1 ? after : after[0];
    return before.length - after.length;
  }

  /** @internal Done with a result. The caller has seen that it is pending. */
  _finish(result: unknown): void {
    this._value = result;
    this._resolve(Flag.Finished);
  }

  /** @internal Done with an exception. The caller has seen that it is pending. */
  _fail(error: unknown): void {
    this._value = error;
    this._resolve(Flag.Finished | Flag.Failed | Flag.Unretrieved);
    this._loop._noteFailed(this);
  }

  /** @internal Runs `entry` in a later iteration than the one in which this gets done. */
  _addEntry(entry: Entry): void {
    if ((this._flags & Flag.Done) !== 0) this._loop._enqueue(entry);
    else if (this._callbacks === undefined) this._callbacks = entry;
    else if (Array.isArray(this._callbacks)) this._callbacks.push(entry);
    else this._callbacks = [this._callbacks, entry];
  }

  /** @internal */
  _removeEntry(entry: Entry): void {
    if (this._callbacks === entry) this._callbacks = undefined;
    else if (Array.isArray(this._callbacks)) {
      const rest = this._callbacks.filter((other) => other !== entry);
      this._callbacks = rest.length > 1 ? rest : rest[0];
    }
  }

  /** @internal */
  _entries(): Entry[] {
    if (this._callbacks === undefined) return [];
    return Array.isArray(this._callbacks) ? this._callbacks : [this._callbacks];
  }

  /** @internal The one place where a future becomes done. */
  protected _resolve(flags: number): void {
    this._flags |= flags;
    const callbacks = this._callbacks;
    const loop = this._loop;
    if (loop._instruments !== undefined) loop._instruments.notify('futureResolved', this);
    if (callbacks === undefined) return;
    this._callbacks = undefined;
    if (Array.isArray(callbacks)) for (const entry of callbacks) loop._enqueue(entry);
    else loop._enqueue(callbacks);
  }

  /** @internal */
  _markRetrieved(): void {
    if ((this._flags & Flag.Unretrieved) === 0) return;
    this._flags &= ~Flag.Unretrieved;
    this._loop._forgetFailed(this);
  }

  /** @internal Complains once: the caller tells it. */
  unretrievedException(): { message: string; exception: unknown } | undefined {
    if ((this._flags & Flag.Unretrieved) === 0) return undefined;
    this._flags &= ~Flag.Unretrieved;
    return { message: `${this._kind()} exception was never retrieved`, exception: this._value };
  }

  /** @internal The exception of a future that failed or was cancelled, as `result` would throw it. */
  _outcome(): unknown {
    if ((this._flags & Flag.Cancelled) !== 0) return this._cancelledError();
    this._markRetrieved();
    return this._value;
  }

  /** @internal The error of a cancelled future; the one it was cancelled with is handed out once. */
  _cancelledError(): CancelledError {
    const value = this._value;
    if (value instanceof CancelledError) {
      this._value = undefined;
      return value;
    }
    return new CancelledError(this._cancelMessage);
  }

  /** @internal */
  _setCancelMessage(message: string | null | undefined): void {
    if (message != null || this._cancelMessage !== undefined) this._cancelMessage = message ?? undefined;
  }

  /**
   * For instruments: what a task that waits for it is said to wait on.
   *
   * Python: has no counterpart.
   */
  observedWait(): ObservedWait {
    const reason = this._reason;
    return {
      label: reason?.waitReason(this) ?? 'a Future',
      object: reason ?? this,
      futures: [...(reason?.waitFutures?.() ?? [])],
      deadline: reason?.waitDeadline?.(),
    };
  }

  /**
   * For instruments: its result or exception once it is done, without counting as a look at it.
   *
   * Python: has no counterpart.
   */
  observedOutcome(): { result?: unknown; exception?: unknown } {
    return (this._flags & Flag.Failed) === 0 ? { result: this._value } : { exception: this._value };
  }

  /** What Python's `repr` shows. */
  toString(): string {
    return withoutEnd(this, () => `<${[this._kind(), ...this._description()].join(' ')}>`);
  }

  /** @internal The class's name: a bundler may have renamed the class itself, if it is ours. */
  _kind(): string {
    return 'Future';
  }

  /** @internal The words of `toString` behind the class's name. */
  _description(): string[] {
    const flags = this._flags;
    if ((flags & Flag.Cancelled) !== 0) return ['cancelled'];
    if ((flags & Flag.Failed) !== 0) return ['finished', `exception=${reprError(this._value)}`];
    if ((flags & Flag.Finished) !== 0) return ['finished', `result=${abridged(this._value)}`];
    return ['pending', ...describeEntries(this._entries())];
  }
}

/** Who will be called: all of one or two, else the first and the last. */
function describeEntries(entries: Entry[]): string[] {
  if (entries.length === 0) return [];
  const called = entries.map((entry) => entry._called?.() ?? '...');
  const more = entries.length > 2 ? [`<${entries.length - 2} more>`] : [];
  return [`cb=[${[called[0], ...more, ...called.slice(1).slice(-1)].join(', ')}]`];
}

/** What `yield*` hands up to the task, which reads it at once: one object serves all. */
const SUSPENDED: IteratorYieldResult<unknown> = { done: false, value: undefined };

/** The one place where something becomes what `yield*` hands up to the task. */
export function suspended(pending: Pending): IteratorYieldResult<Suspension> {
  pending._flags |= Flag.Blocking;
  SUSPENDED.value = pending;
  return SUSPENDED as IteratorYieldResult<Suspension>;
}
