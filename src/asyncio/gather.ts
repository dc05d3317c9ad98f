import type { BaseEventLoop } from './base-events';
import { toFuture } from './ensure-future';
import { CancelledError } from './exceptions';
import { Future } from './futures';
import type { Entry } from './handles';
import { Flag } from './pending';
import { named } from './repr';
import type { Awaitable, ResultOf } from './types';

const { addDoneCallback } = Future.prototype;

const RAISES = Flag.Cancelled | Flag.Failed;

/** The types of the results: those of the awaitables, in their order. */
export type Gathered<A extends readonly unknown[]> = { -readonly [K in keyof A]: ResultOf<A[K]> };
/** The same where exceptions are returned among the results. */
export type GatheredWithErrors<A extends readonly unknown[]> = {
  -readonly [K in keyof A]: ResultOf<A[K]> | Error;
};

/**
 * The options of `gather`, its last argument.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.gather
 */
export interface GatherOptions {
  /** Whether an exception becomes a result instead of being raised at once. */
  returnExceptions?: boolean | undefined;
}

/** What `gather` returns: done when all are. Cancelling it cancels all that are not done. */
class GatheringFuture extends Future<unknown[]> {
  cancelRequested = false;
  finishedCount = 0;
  children: readonly Future<unknown>[] = [];
  /** How many children there are, each counted once; 0 while they are still being made. */
  distinct = 0;

  constructor(
    loop: BaseEventLoop,
    readonly returnExceptions: boolean,
  ) {
    super(undefined, loop);
    this._reason = this;
  }

  /** Takes a child: one that is done already (a task factory may start them eagerly) is left to the caller. */
  watch(child: Future<unknown>): boolean {
    if (child.done()) return false;
    if (child.addDoneCallback === addDoneCallback) child._addEntry(new ChildDone(this, child));
    // A future of a class of its own, which wants to know who waits for it.
    else child.addDoneCallback(named('gather', (): void => this.childDone(child)));
    return true;
  }

  override cancel(message?: string | null): boolean {
    if (this.done()) return false;
    let any = false;
    for (const child of this.children) if (child.cancel(message)) any = true;
    // The outer future is done only when the last child is: a child may take its time to clean up.
    if (any) this.cancelRequested = true;
    return any;
  }

  childDone(child: Future<unknown>): void {
    this.finishedCount++;
    if (this.done() || this.distinct === 0) {
      // The exception of a child that fails late, or of one whose gather was refused, has nobody to go to; it counts as seen.
      if (!child.cancelled()) child.exception();
      return;
    }
    const raised = this.returnExceptions ? undefined : failure(child);
    if (raised !== undefined) this._fail(raised.error);
    else if (this.finishedCount === this.distinct) this.complete();
  }

  private complete(): void {
    if (this.cancelRequested) {
      // Cancelled is cancelled, whatever the children made of it; the message is the last child's.
      for (const child of this.children) child._markRetrieved();
      const last = this.children[this.children.length - 1];
      this._fail(last.cancelled() ? last._cancelledError() : new CancelledError(last._cancelMessage));
    } else this._finish(this.children.map(outcome));
  }

  override _kind(): string {
    return '_GatheringFuture';
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return `gather of ${this.children.length}`;
  }

  waitFutures(): Iterable<Future<unknown>> {
    return new Set(this.children);
  }
}

/** Stands in the ready queue once a child is done. */
class ChildDone implements Entry {
  declare private readonly outer: GatheringFuture;
  declare private readonly child: Future<unknown>;

  constructor(outer: GatheringFuture, child: Future<unknown>) {
    this.outer = outer;
    this.child = child;
  }

  _run(): void {
    this.outer.childDone(this.child);
  }

  _called(): string {
    return 'gather()';
  }

  toString(): string {
    return '<Handle gather()>';
  }
}

function failure(child: Future<unknown>): { error: unknown } | undefined {
  return (child._flags & RAISES) === 0 ? undefined : { error: child._outcome() };
}

/** A child's result, or the exception that stands for it. */
function outcome(child: Future<unknown>): unknown {
  const flags = child._flags;
  if ((flags & RAISES) === 0) return child._value;
  if ((flags & Flag.Cancelled) === 0) return child._outcome();
  // The error that ended a task will do, where it says the same: making one takes longer than all the rest.
  const ended = child._value;
  const message = child._cancelMessage;
  return ended instanceof CancelledError && ended.message === (message ?? '')
    ? ended
    : new CancelledError(message);
}

/**
 * Runs awaitables concurrently; the result is the list of their results, in the order of the arguments.
 * Coroutines are scheduled as tasks in that order.
 *
 * The first exception is raised at once, and the others go on; with `{ returnExceptions: true }` as the last
 * argument, exceptions are results like any other. Cancelling the gather cancels all that are not done.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.gather
 *
 * @param awaitables - coroutines, tasks, futures; one that appears twice runs once
 * @param args - the same, and the options behind them
 * @throws RuntimeError outside a running loop
 * @throws TypeError for what can't be awaited
 * @throws RangeError for futures of different loops (Python's ValueError)
 * @example
 * ```ts
 * yield* asyncio.gather(asyncio.sleep(2, 'slow'), asyncio.sleep(1, 'fast')) // -> [ 'slow', 'fast' ]
 * ```
 */
export function gather<A extends readonly Awaitable[]>(...awaitables: A): Future<Gathered<A>>;
export function gather<A extends readonly Awaitable[]>(
  ...args: [...A, { returnExceptions: true }]
): Future<GatheredWithErrors<A>>;
export function gather<A extends readonly Awaitable[]>(
  ...args: [...A, { returnExceptions?: false | undefined }]
): Future<Gathered<A>>;
export function gather<A extends readonly Awaitable[]>(
  ...args: [...A, GatherOptions]
): Future<GatheredWithErrors<A>>;
export function gather(...args: unknown[]): Future<unknown> {
  const { returnExceptions = false } = takeOptions(args);
  const awaitables = args as Awaitable[];
  if (awaitables.length === 0) return nothingToGather();
  let outer: GatheringFuture | undefined;
  // The same awaitable may be given more than once: it runs once, and its result appears at every place.
  const distinct = withoutRepeats(awaitables);
  const futures: Future<unknown>[] = [];
  const early: Future<unknown>[] = [];
  for (const awaitable of distinct) {
    const child = toFuture(awaitable, outer?._loop);
    outer ??= new GatheringFuture(child._loop, returnExceptions);
    if (child !== awaitable) child._flags |= Flag.Quiet;
    futures.push(child);
    if (!outer.watch(child)) early.push(child);
  }
  const gathering = outer as GatheringFuture;
  gathering.children =
    distinct.length === awaitables.length ? futures : repeated(awaitables, distinct, futures);
  gathering.distinct = futures.length;
  for (const child of early) gathering.childDone(child);
  return gathering;
}

/** Each awaitable once, in the order of first appearance. */
function withoutRepeats(awaitables: readonly Awaitable[]): readonly Awaitable[] {
  if (allDifferentFutures(awaitables)) return awaitables;
  const distinct = new Set(awaitables);
  return distinct.size === awaitables.length ? awaitables : [...distinct];
}

/** Told by marks, which takes a fraction of what a set does. */
function allDifferentFutures(awaitables: readonly Awaitable[]): boolean {
  let marked = 0;
  for (const awaitable of awaitables) {
    if (!(awaitable instanceof Future) || (awaitable._flags & Flag.Seen) !== 0) break;
    awaitable._flags |= Flag.Seen;
    marked++;
  }
  for (let i = 0; i < marked; i++) (awaitables[i] as Future<unknown>)._flags &= ~Flag.Seen;
  return marked === awaitables.length;
}

/** The future of each awaitable, where some appear more than once. */
function repeated(
  awaitables: readonly Awaitable[],
  distinct: readonly Awaitable[],
  futures: readonly Future<unknown>[],
): Future<unknown>[] {
  const byAwaitable = new Map(distinct.map((awaitable, i) => [awaitable, futures[i]]));
  return awaitables.map((awaitable) => byAwaitable.get(awaitable) as Future<unknown>);
}

function nothingToGather(): Future<unknown> {
  const future = new Future<unknown[]>();
  future.setResult([]);
  return future;
}

function takeOptions(args: unknown[]): GatherOptions {
  const last = args[args.length - 1];
  const isOptions =
    typeof last === 'object' && last !== null && !(Symbol.iterator in last) && !('then' in last);
  return isOptions ? (args.pop() as GatherOptions) : {};
}
