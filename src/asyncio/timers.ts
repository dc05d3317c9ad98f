/**
 * The timers of a loop: a binary heap ordered by (deadline, order of creation).
 *
 * The keys live in typed arrays beside the entries, because comparing numbers in place is much faster
 * than reading them out of objects all over the heap. A cancelled timer stays where it is until it
 * reaches the top, or until cancelled ones are the majority and all are swept at once.
 */

/** Something that runs at a deadline. */
export interface TimerEntry {
  /** Whether running it would do nothing any more. */
  _cancelledTimer(): boolean;
}

/** With fewer timers than this a sweep isn't worth its while. The figures are asyncio's. */
const SWEEP_MINIMUM = 100;
const SWEEP_FRACTION = 0.5;

export class TimerHeap<E extends TimerEntry> {
  /** How many timers are held, cancelled ones included. */
  size = 0;
  private deadlines = new Float64Array(16);
  private orders = new Float64Array(16);
  private entries: E[] = [];
  private nextOrder = 0;
  private cancelled = 0;

  push(deadline: number, entry: E): void {
    if (this.size === this.deadlines.length) this.grow();
    this.siftUp(this.size++, deadline, this.nextOrder++, entry);
  }

  /** The earliest deadline, in seconds; only while `size` is not 0. */
  get earliest(): number {
    return this.deadlines[0];
  }

  /** Removes and returns the entry with the earliest deadline; only while `size` is not 0. */
  pop(): E {
    const top = this.entries[0];
    const last = --this.size;
    const moved = this.entries[last];
    this.entries.length = last;
    if (last > 0) this.siftDown(0, this.deadlines[last], this.orders[last], moved);
    return top;
  }

  /** Told by a timer that it was cancelled. */
  noteCancelled(): void {
    this.cancelled++;
  }

  /** Drops cancelled timers that are at the top, or all of them once they are most. */
  dropCancelled(): void {
    if (this.cancelled === 0) return;
    if (this.size > SWEEP_MINIMUM && this.cancelled / this.size > SWEEP_FRACTION) this.sweep();
    while (this.size > 0 && this.entries[0]._cancelledTimer()) {
      this.pop();
      this.cancelled--;
    }
    if (this.size === 0) this.cancelled = 0;
  }

  /** The live timers, earliest first. For inspection: it sorts. */
  pending(): { deadline: number; entry: E }[] {
    return Array.from(this.entries, (entry, i) => ({
      deadline: this.deadlines[i],
      order: this.orders[i],
      entry,
    }))
      .filter(({ entry }) => !entry._cancelledTimer())
      .sort((a, b) => a.deadline - b.deadline || a.order - b.order);
  }

  clear(): void {
    this.size = this.cancelled = 0;
    this.entries = [];
  }

  private sweep(): void {
    const { entries, size } = this;
    let kept = 0;
    for (let i = 0; i < size; i++) {
      if (entries[i]._cancelledTimer()) continue;
      this.deadlines[kept] = this.deadlines[i];
      this.orders[kept] = this.orders[i];
      entries[kept++] = entries[i];
    }
    this.size = entries.length = kept;
    this.cancelled = 0;
    for (let i = (kept >> 1) - 1; i >= 0; i--)
      this.siftDown(i, this.deadlines[i], this.orders[i], entries[i]);
  }

  private siftUp(start: number, deadline: number, order: number, entry: E): void {
    const { deadlines, orders, entries } = this;
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      // A new entry is the youngest of all, so on equal deadlines it stays below.
      if (deadlines[parent] <= deadline) break;
      deadlines[index] = deadlines[parent];
      orders[index] = orders[parent];
      entries[index] = entries[parent];
      index = parent;
    }
    deadlines[index] = deadline;
    orders[index] = order;
    entries[index] = entry;
  }

  private siftDown(start: number, deadline: number, order: number, entry: E): void {
    const { deadlines, orders, entries, size } = this;
    let index = start;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && this.before(right, child)) child = right;
      if (deadline < deadlines[child] || (deadline === deadlines[child] && order < orders[child])) break;
      deadlines[index] = deadlines[child];
      orders[index] = orders[child];
      entries[index] = entries[child];
      index = child;
    }
    deadlines[index] = deadline;
    orders[index] = order;
    entries[index] = entry;
  }

  private before(a: number, b: number): boolean {
    const { deadlines, orders } = this;
    return deadlines[a] < deadlines[b] || (deadlines[a] === deadlines[b] && orders[a] < orders[b]);
  }

  private grow(): void {
    const deadlines = new Float64Array(this.deadlines.length * 2);
    const orders = new Float64Array(this.orders.length * 2);
    deadlines.set(this.deadlines);
    orders.set(this.orders);
    this.deadlines = deadlines;
    this.orders = orders;
  }
}
