import { Queue, type Storage } from './queues';

/**
 * A queue that gives the item put last.
 *
 * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.LifoQueue
 *
 * @example
 * ```ts
 * const queue = new asyncio.LifoQueue<string>()
 * queue.putNowait('below')
 * queue.putNowait('on top')
 * yield* queue.get() // -> 'on top'
 * ```
 */
export class LifoQueue<T = unknown> extends Queue<T> {
  protected override createStorage(): Storage<T> {
    return new Stack<T>();
  }

  protected override kind(): string {
    return 'LifoQueue';
  }
}

class Stack<T> implements Storage<T> {
  private readonly items: T[] = [];

  get length(): number {
    return this.items.length;
  }

  toArray(): readonly T[] {
    return this.items;
  }

  push(item: T): void {
    this.items.push(item);
  }

  shift(): T {
    return this.items.pop() as T;
  }
}
