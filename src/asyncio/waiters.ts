/**
 * What locks, events, semaphores and queues share: a line of those who wait, first come first served.
 *
 * Invariant: a waiter is in the line from when it begins to wait until its task goes on; one that was granted
 * its wish stays in line, done, until then. So "the first waiter that is not done" is who is woken next.
 */

import { type BaseEventLoop, running } from './base-events';
import { Leaf } from './coroutines';
import { RuntimeError } from './exceptions';
import { Future } from './futures';
import type { ObservedHoldable } from './instrument';
import { type Linked, LinkedList } from './linked-list';
import { Flag, type Pending, type WaitReason } from './pending';

// Local names: some loaders read what is imported through a getter, every time.
const CANCELLED = Flag.Cancelled;
const DONE = Flag.Done;

/** One task's place in a line. */
export type Waiter = Pending & Linked<Waiter>;

/** The coroutine of a task that waits in a line. */
export abstract class WaitInLine<T> extends Leaf<T> implements Linked<Waiter> {
  declare _previous: Waiter | undefined;
  declare _next: Waiter | undefined;

  constructor(reason: WaitReason) {
    super(reason);
    this._previous = undefined;
    this._next = undefined;
  }
}

/** A place in a line for those who need a future there. */
export class FutureInLine extends Future<unknown> implements Linked<Waiter> {
  declare _previous: Waiter | undefined;
  declare _next: Waiter | undefined;

  constructor(loop: BaseEventLoop, reason: WaitReason) {
    super(undefined, loop);
    this._reason = reason;
    this._previous = undefined;
    this._next = undefined;
  }

  override _kind(): string {
    return 'Future';
  }
}

export class WaitLine extends LinkedList<Waiter> {
  /** Whether anybody in line was not cancelled. */
  get someoneWaits(): boolean {
    for (let waiter = this.first; waiter !== undefined; waiter = waiter._next) {
      if ((waiter._flags & CANCELLED) === 0) return true;
    }
    return false;
  }

  /** The first in line that is not done. */
  firstPending(): Waiter | undefined {
    let waiter = this.first;
    while (waiter !== undefined && (waiter._flags & DONE) !== 0) waiter = waiter._next;
    return waiter;
  }

  get length(): number {
    let count = 0;
    for (let waiter = this.first; waiter !== undefined; waiter = waiter._next) count++;
    return count;
  }
}

/** Tells who looks on of a lock or a place that was taken or given back, if anybody does. */
export function tellInstruments(what: 'acquired' | 'released', holdable: ObservedHoldable): void {
  running.loop?._instruments?.notify(what, holdable);
}

/** Something that belongs to the loop in which somebody first had to wait for it. */
export abstract class LoopBound {
  private loop: BaseEventLoop | undefined;

  /** @internal */
  protected boundLoop(): BaseEventLoop {
    const loop = running.loop;
    if (loop === undefined) throw new RuntimeError('no running event loop');
    this.loop ??= loop;
    if (this.loop !== loop) throw new RuntimeError(`${this} is bound to a different event loop`);
    return loop;
  }
}
