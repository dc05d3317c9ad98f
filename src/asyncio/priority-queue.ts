import { Queue, type Storage } from './queues';

/**
 * A queue that gives the smallest item first. Items are compared as Python compares them: numbers and strings by
 * their value, arrays element by element.
 *
 * Python: https://docs.python.org/3/library/asyncio-queue.html#asyncio.PriorityQueue
 *
 * @example
 * ```ts
 * const queue = new asyncio.PriorityQueue<[number, string]>()
 * queue.putNowait([2, 'later'])
 * queue.putNowait([1, 'first'])
 * yield* queue.get() // -> [ 1, 'first' ]
 * ```
 */
export class PriorityQueue<T = unknown> extends Queue<T> {
  protected override createStorage(): Storage<T> {
    return new Heap<T>();
  }

  protected override kind(): string {
    return 'PriorityQueue';
  }
}

class Heap<T> implements Storage<T> {
  private readonly items: T[] = [];

  get length(): number {
    return this.items.length;
  }

  toArray(): readonly T[] {
    return this.items;
  }

  push(item: T): void {
    const { items } = this;
    let index = items.length;
    // Compared before anything moves: an item that can't be compared leaves the heap as it was.
    const path: number[] = [];
    while (index > 0 && less(item, items[(index - 1) >> 1])) {
      path.push(index);
      index = (index - 1) >> 1;
    }
    for (const place of path) items[place] = items[(place - 1) >> 1];
    items[index] = item;
  }

  shift(): T {
    const { items } = this;
    const top = items[0];
    const last = items.pop() as T;
    if (items.length > 0) this.siftDown(last);
    return top;
  }

  private siftDown(item: T): void {
    const { items } = this;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && less(items[child + 1], items[child])) child++;
      if (!less(items[child], item)) break;
      items[index] = items[child];
      index = child;
    }
    items[index] = item;
  }
}

/** Python's `<`. @throws TypeError for what has no order */
function less(a: unknown, b: unknown): boolean {
  if (isNumber(a) && isNumber(b)) return a < b;
  if (typeof a === 'string' && typeof b === 'string') return a < b;
  if (Array.isArray(a) && Array.isArray(b)) return lessArrays(a, b);
  throw new TypeError(`'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

function isNumber(value: unknown): value is number | bigint | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
}

function lessArrays(a: readonly unknown[], b: readonly unknown[]): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (!equal(a[i], b[i])) return less(a[i], b[i]);
  return a.length < b.length;
}

function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  return a === b;
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null || value === undefined ? 'NoneType' : typeof value;
}
