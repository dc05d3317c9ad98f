import type { BaseEventLoop } from './base-events';
import { DONE } from './coroutines';
import { Deque } from './deque';
import { Event } from './event';
import { QueueEmpty, QueueFull, QueueShutDown } from './exceptions';
import type { Pending } from './pending';
import { Quick } from './quick';
import { repr } from './repr';
import type { Coroutine, Suspension } from './types';
import { LoopBound, type Waiter, WaitInLine, WaitLine } from './waiters';

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
  constructor(private readonly kind: string) {
    super();
  }

  override waitReason(): string {
    return `${this.kind}.join`;
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
  private readonly allDone = new AllDone(this.kind());
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
    return this.full() ? new Put(this, item) : new QuickPut(this, item);
  }

  /**
   * Waits for an item, and gives it.
   *
   * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.get
   *
   * @throws QueueShutDown once the queue is shut down and empty
   */
  get(): Coroutine<T> {
    return this.storage.length > 0 ? new QuickGet(this) : new Get(this);
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

  /** @internal Joins the line of those who get, and gives the loop to wait in; undefined where there is an item. */
  _joinGetters(getter: Waiter): BaseEventLoop | undefined {
    if (!this.empty()) return undefined;
    if (this.isShutDown) throw new QueueShutDown();
    const loop = this.boundLoop();
    this._getters.append(getter);
    return loop;
  }

  /** @internal The same for those who put; undefined where there is room. */
  _joinPutters(putter: Waiter): BaseEventLoop | undefined {
    if (!this.full()) return undefined;
    if (this.isShutDown) throw new QueueShutDown();
    const loop = this.boundLoop();
    this._putters.append(putter);
    return loop;
  }

  /** @internal One who gets gave up, perhaps after being woken. */
  _getterGaveUp(getter: Waiter): void {
    getter.cancel();
    this._getters.remove(getter);
    if (!this.empty() && !getter.cancelled()) wakeNext(this._getters);
  }

  /** @internal One who puts gave up, perhaps after being woken. */
  _putterGaveUp(putter: Waiter): void {
    putter.cancel();
    this._putters.remove(putter);
    if (!this.full() && !putter.cancelled()) wakeNext(this._putters);
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(waiter: Pending): string {
    return `${this.kind()}.${waiter instanceof Get ? 'get' : 'put'}`;
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
    waiter._finish(undefined);
    return;
  }
}

function wakeAll(line: WaitLine): void {
  for (let waiter = line.shift(); waiter !== undefined; waiter = line.shift()) {
    if (!waiter.done()) waiter._finish(undefined);
  }
}

class Get<T> extends WaitInLine<T> {
  declare readonly _reason: Queue<T>;

  protected begin(): IteratorResult<Suspension, T> {
    const queue = this._reason;
    const loop = queue._joinGetters(this);
    return loop === undefined ? { done: true, value: queue.getNowait() } : this.wait(loop);
  }

  protected woken(): IteratorResult<Suspension, T> {
    return this.begin();
  }

  protected closed(): void {
    this._reason._getterGaveUp(this);
  }
}

class QuickGet<T> extends Quick<T> {
  declare private readonly queue: Queue<T>;

  constructor(queue: Queue<T>) {
    super();
    this.queue = queue;
  }

  protected tryNow(): IteratorReturnResult<T> | undefined {
    return this.queue.empty() ? undefined : { done: true, value: this.queue.getNowait() };
  }

  protected slow(): Coroutine<T> {
    return new Get(this.queue);
  }
}

class QuickPut<T> extends Quick<undefined> {
  declare private readonly queue: Queue<T>;
  declare private readonly item: T;

  constructor(queue: Queue<T>, item: T) {
    super();
    this.queue = queue;
    this.item = item;
  }

  protected tryNow(): IteratorReturnResult<undefined> | undefined {
    if (this.queue.full()) return undefined;
    this.queue.putNowait(this.item);
    return DONE;
  }

  protected slow(): Coroutine<undefined> {
    return new Put(this.queue, this.item);
  }
}

class Put<T> extends WaitInLine<undefined> {
  declare readonly _reason: Queue<T>;
  declare private readonly item: T;

  constructor(queue: Queue<T>, item: T) {
    super(queue);
    this.item = item;
  }

  protected begin(): IteratorResult<Suspension, undefined> {
    const queue = this._reason;
    const loop = queue._joinPutters(this);
    if (loop !== undefined) return this.wait(loop);
    queue.putNowait(this.item);
    return DONE;
  }

  protected woken(): IteratorResult<Suspension, undefined> {
    return this.begin();
  }

  protected closed(): void {
    this._reason._putterGaveUp(this);
  }
}
