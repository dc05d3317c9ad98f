/** What `Date` and `performance` tell a program on virtual time. */

/** The time of a program, as its loops live it. */
export interface ProgramTime {
  /** Virtual seconds since the program started. */
  time(): number;
  /** Makes it that many seconds. */
  advanceTo(seconds: number): void;
  /** Calls `rested` whenever the loop goes on to the next thing. */
  onTurn(rested: () => void): void;
}

/** As often as a program may ask within one turn of its loop before it is taken to be waiting for the answer to change. */
const PATIENCE = 100;
const MILLISECOND = 0.001;

/**
 * Virtual time stands still while code runs, so code that asks for the time again and again until enough of it has passed would
 * ask for ever. It is what `time.sleep` is in Python: the one way to block. So from some number of looks on, each takes a
 * millisecond, always the same number for the same program.
 */
export class ProgramClock {
  private looks = 0;
  private listening = false;

  constructor(private readonly program: ProgramTime) {}

  /** `Date` and `performance`, which begin at 0 with the program, as in the other languages. */
  globals(): Record<string, unknown> {
    const now = () => this.look();
    return { Date: virtualDate(now), performance: Object.freeze({ timeOrigin: 0, now }) };
  }

  /** Milliseconds. */
  private look(): number {
    if (!this.listening) {
      this.listening = true;
      this.program.onTurn(() => {
        this.looks = 0;
      });
    }
    this.looks += 1;
    const seconds = this.program.time();
    if (this.looks > PATIENCE) this.program.advanceTo(rounded(seconds + MILLISECOND));
    return rounded(this.program.time() * 1000);
  }
}

/** Sums of decimal fractions shall not gather dust. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function virtualDate(now: () => number): DateConstructor {
  const today = () => Math.floor(now());
  return new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [today()] : args, newTarget),
    apply: () => new Date(today()).toString(),
    get: (target, key) => (key === 'now' ? today : Reflect.get(target, key)),
  });
}
