/** Values that come one by one, and those who wait for them. */
export class Signals<T> {
  private readonly values: T[] = [];
  private readonly waiting: ((value: T) => void)[] = [];

  give(value: T): void {
    const next = this.waiting.shift();
    if (next) next(value);
    else this.values.push(value);
  }

  next(): Promise<T> {
    const value = this.values.shift();
    return value === undefined
      ? new Promise((resolve) => this.waiting.push(resolve))
      : Promise.resolve(value);
  }

  get length(): number {
    return this.values.length;
  }

  clear(): void {
    this.values.length = 0;
  }
}
