/** A first-in, first-out list in a ring: both ends in constant time, without the copying of `Array.shift`. */
export class Deque<T> {
  private items: (T | undefined)[] = new Array(8);
  private head = 0;
  length = 0;

  push(item: T): void {
    if (this.length === this.items.length) this.grow();
    this.items[(this.head + this.length) & (this.items.length - 1)] = item;
    this.length++;
  }

  /** Removes and returns the oldest; only while `length` is not 0. */
  shift(): T {
    const item = this.items[this.head] as T;
    this.items[this.head] = undefined;
    this.head = (this.head + 1) & (this.items.length - 1);
    this.length--;
    return item;
  }

  /** What it holds, the oldest first. */
  toArray(): T[] {
    return Array.from(
      { length: this.length },
      (_, i) => this.items[(this.head + i) & (this.items.length - 1)] as T,
    );
  }

  private grow(): void {
    const { items, head, length } = this;
    const larger: (T | undefined)[] = new Array(items.length * 2);
    for (let i = 0; i < length; i++) larger[i] = items[(head + i) & (length - 1)];
    this.items = larger;
    this.head = 0;
  }
}
