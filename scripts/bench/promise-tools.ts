/** What native promises lack: the plainest queue, semaphore and event that can be made of them. */

import { Deque } from '../../src/asyncio/deque';

export class PromiseQueue<T> {
  private readonly items = new Deque<T>();
  private readonly getters = new Deque<() => void>();
  private readonly putters = new Deque<() => void>();

  constructor(private readonly maxsize: number) {}

  async put(item: T): Promise<void> {
    while (this.maxsize > 0 && this.items.length >= this.maxsize)
      await new Promise<void>((resolve) => this.putters.push(resolve));
    this.items.push(item);
    if (this.getters.length > 0) this.getters.shift()();
  }

  async get(): Promise<T> {
    while (this.items.length === 0) await new Promise<void>((resolve) => this.getters.push(resolve));
    const item = this.items.shift();
    if (this.putters.length > 0) this.putters.shift()();
    return item;
  }
}

export class PromiseSemaphore {
  private readonly waiting = new Deque<() => void>();

  constructor(private places: number) {}

  async acquire(): Promise<void> {
    if (this.places > 0) this.places--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  release(): void {
    if (this.waiting.length > 0) this.waiting.shift()();
    else this.places++;
  }
}
