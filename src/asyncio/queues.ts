import { DONE, Leaf } from './coroutines';
import { Deque } from './deque';
import { Event } from './event';
import { QueueEmpty, QueueFull, QueueShutDown } from './exceptions';
import type { Future } from './futures';
import { repr } from './repr';
import type { Coroutine, Suspension } from './types';
import { LoopBound, type Waiter, WaitLine } from './waiters';

/** Where a queue keeps its items; its order is the queue's. */
export interface Storage<T> {
  readonly length: number;
  push(item: T): void;
  shift(): T;
  /** What it holds, for messages. */
  toArray(): readonly T[];
}

/** What `join` waits for. */
class AllDone extends Event {
  override waitReason(): string {
    return 'Queue.join';
  }
}

/**
 * A queue between tasks: first in, first out. `get` waits while it is empty, `put` while it is full.
 *
 * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue
 *
 * @privateRemarks
 * Invariant: a wake-up is only a hint. Whoever is woken looks again whether there is an item (or a place) and waits
 * again if another task was quicker; whoever gives up after being woken passes the hint on, so that none is lost.
 * @example
 * ```ts
 * const queue = new asyncio.Queue<number>(1)
 *
 * function* produce() {
 *   for (const item of [1, 2, 3]) yield* queue.put(item)
 * }
 *
 * const producer = asyncio.createTask(produce())
 * yield* queue.get() // -> 1
 * yield* queue.get() // -> 2
 * yield* producer
 * queue.qsize() // -> 1
 * ```
 */
export class Queue<T = unknown> extends LoopBound {
  /** @internal */
  readonly _getters = new WaitLine();
  /** @internal */
  readonly _putters = new WaitLine();
  private readonly storage: Storage<T>;
  private unfinished = 0;
  private readonly allDone = new AllDone();
  private isShutDown = false;

  /** @param maxsize - how many items it holds; 0 or less for no limit */
  constructor(readonly maxsize = 0) {
    super();
    this.storage = this.createStorage();
    this.allDone.set();
  }

  /**
   * How many items there are.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.qsize
   */
  qsize(): number {
    return this.storage.length;
  }

  /**
   * Whether there are none.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.empty
   */
  empty(): boolean {
    return this.storage.length === 0;
  }

  /**
   * Whether there are `maxsize` items; never so for a queue without a limit.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.full
   */
  full(): boolean {
    return this.maxsize > 0 && this.storage.length >= this.maxsize;
  }

  /**
   * Waits for a place, then puts an item.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.put
   *
   * @param item - anything
   * @throws QueueShutDown once the queue is shut down
   */
  put(item: T): Coroutine<undefined> {
    return new Put(this, item);
  }

  /**
   * Waits for an item, and gives it.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.get
   *
   * @throws QueueShutDown once the queue is shut down and empty
   */
  get(): Coroutine<T> {
    return new Get(this);
  }

  /**
   * Puts an item without waiting.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.put_nowait
   *
   * @param item - anything
   * @throws QueueFull where there is no place
   * @throws QueueShutDown once the queue is shut down
   */
  putNowait(item: T): void {
    if (this.isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.storage.push(item);
    this.unfinished++;
    this.allDone.clear();
    wakeNext(this._getters);
  }

  /**
   * Gives an item without waiting.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.get_nowait
   *
   * @throws QueueEmpty where there is none
   * @throws QueueShutDown where there is none and the queue is shut down
   */
  getNowait(): T {
    if (this.empty()) throw this.isShutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this.storage.shift();
    wakeNext(this._putters);
    return item;
  }

  /**
   * Tells that an item that was got has been worked on; `join` waits for that.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.task_done
   *
   * @throws RangeError if called more often than items were put (Python's ValueError)
   */
  taskDone(): void {
    if (this.unfinished <= 0) throw new RangeError('task_done() called too many times');
    if (--this.unfinished === 0) this.allDone.set();
  }

  /**
   * Waits until every item that was put has been got and told done.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.join
   */
  *join(): Coroutine<undefined> {
    if (this.unfinished > 0) yield* this.allDone.wait();
    return undefined;
  }

  /**
   * Shuts the queue down: `put` raises QueueShutDown from now on, and so does `get` once it is empty.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.shutdown
   *
   * @param immediate - whether what is in it is dropped
   */
  shutdown(immediate = false): void {
    this.isShutDown = true;
    if (immediate) {
      while (!this.empty()) {
        this.storage.shift();
        if (this.unfinished > 0) this.unfinished--;
      }
      if (this.unfinished === 0) this.allDone.set();
    }
    wakeAll(this._getters);
    wakeAll(this._putters);
  }

  protected createStorage(): Storage<T> {
    return new Deque<T>();
  }

  protected kind(): string {
    return 'Queue';
  }

  /** @internal A place in the line of those who get, or undefined where there is an item. */
  _joinGetters(): Waiter | undefined {
    if (!this.empty()) return undefined;
    if (this.isShutDown) throw new QueueShutDown();
    return this._getters.join(this.boundLoop(), this);
  }

  /** @internal A place in the line of those who put, or undefined where there is room. */
  _joinPutters(): Waiter | undefined {
    if (!this.full()) return undefined;
    if (this.isShutDown) throw new QueueShutDown();
    return this._putters.join(this.boundLoop(), this);
  }

  /** @internal One who gets gave up, perhaps after being woken. */
  _getterGaveUp(getter: Future<unknown>): void {
    getter.cancel();
    this._getters.remove(getter as Waiter);
    if (!this.empty() && !getter.cancelled()) wakeNext(this._getters);
  }

  /** @internal One who puts gave up, perhaps after being woken. */
  _putterGaveUp(putter: Future<unknown>): void {
    putter.cancel();
    this._putters.remove(putter as Waiter);
    if (!this.full() && !putter.cancelled()) wakeNext(this._putters);
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(future: Future<unknown>): string {
    for (const getter of this._getters) if (getter === future) return `${this.kind()}.get`;
    return `${this.kind()}.put`;
  }

  /** What Python's `repr` shows. */
  override toString(): string {
    const parts = [`maxsize=${this.maxsize}`];
    if (this.qsize() > 0) parts.push(`_queue=${repr(this.storage.toArray())}`);
    if (!this._getters.empty) parts.push(`_getters[${this._getters.length}]`);
    if (!this._putters.empty) parts.push(`_putters[${this._putters.length}]`);
    if (this.unfinished > 0) parts.push(`tasks=${this.unfinished}`);
    if (this.isShutDown) parts.push('shutdown');
    return `<${this.kind()} ${parts.join(' ')}>`;
  }
}

/** Takes the first who is still waiting out of the line and wakes it. */
function wakeNext(line: WaitLine): void {
  for (let waiter = line.shift(); waiter !== undefined; waiter = line.shift()) {
    if (waiter.done()) continue;
    waiter.setResult(undefined);
    return;
  }
}

function wakeAll(line: WaitLine): void {
  for (let waiter = line.shift(); waiter !== undefined; waiter = line.shift()) {
    if (!waiter.done()) waiter.setResult(undefined);
  }
}

class Get<T> extends Leaf<T> {
  constructor(private readonly queue: Queue<T>) {
    super();
  }

  protected begin(): IteratorResult<Suspension, T> {
    const getter = this.queue._joinGetters();
    return getter === undefined ? { done: true, value: this.queue.getNowait() } : this.waitFor(getter);
  }

  protected woken(): IteratorResult<Suspension, T> {
    return this.begin();
  }

  protected interrupted(getter: Future<unknown>, error: unknown): never {
    this.queue._getterGaveUp(getter);
    throw error;
  }

  protected closed(getter: Future<unknown>): void {
    this.queue._getterGaveUp(getter);
  }
}

class Put<T> extends Leaf<undefined> {
  constructor(
    private readonly queue: Queue<T>,
    private readonly item: T,
  ) {
    super();
  }

  protected begin(): IteratorResult<Suspension, undefined> {
    const putter = this.queue._joinPutters();
    if (putter !== undefined) return this.waitFor(putter);
    this.queue.putNowait(this.item);
    return DONE;
  }

  protected woken(): IteratorResult<Suspension, undefined> {
    return this.begin();
  }

  protected interrupted(putter: Future<unknown>, error: unknown): never {
    this.queue._putterGaveUp(putter);
    throw error;
  }

  protected closed(putter: Future<unknown>): void {
    this.queue._putterGaveUp(putter);
  }
}
