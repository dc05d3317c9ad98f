/** Numbers the things of a run, from 1, in the order in which it meets them. */
export class Numbers {
  private readonly numbers = new WeakMap<object, number>();
  private last = 0;

  of(thing: object): number {
    let number = this.numbers.get(thing);
    if (number === undefined) {
      number = ++this.last;
      this.numbers.set(thing, number);
    }
    return number;
  }

  known(thing: object): number | undefined {
    return this.numbers.get(thing);
  }
}
