/**
 * Coroutines that a program made and never awaited.
 *
 * Only those of functions that were given to `asyncio.coroutine` can be told: of a generator the library hears nothing before somebody awaits it.
 *
 * Python: https://docs.python.org/3/library/asyncio-dev.html#asyncio-coroutine-not-scheduled
 */

/** A coroutine that knows whether it has begun. */
export interface Unbegun {
  begun(): boolean;
  functionName(): string;
}

/** So many are kept before any that have begun are let go. */
const FEW = 64;

/** The coroutines of a loop that have not begun, in the order of their making, and some that have. */
export class NeverAwaited {
  private made: Unbegun[] = [];
  private limit = FEW;

  add(coroutine: Unbegun): void {
    if (this.made.push(coroutine) < this.limit) return;
    this.made = this.made.filter((one) => !one.begun());
    // Twice what is left: so each coroutine is looked at twice or so, however many there are.
    this.limit = Math.max(FEW, this.made.length * 2);
  }

  /** Warns of each that has not begun, and forgets all. */
  report(): void {
    const { made } = this;
    this.made = [];
    for (const one of made)
      if (!one.begun()) console.warn(`RuntimeWarning: coroutine '${one.functionName()}' was never awaited`);
  }
}
