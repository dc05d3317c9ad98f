/** Virtual time on which something may come from outside: answers of a network that is only simulated. */
import * as asyncio from '../../asyncio';
import { turn } from '../real-time';
import type { ArrivalTime } from './simulated-fetch';

type Cancel = () => void;

interface Coming {
  /** The loop's time at which it comes. */
  moment: number;
  arrive: () => void;
}

/**
 * While requests are under way, an ordinary virtual clock lets time pass as it really does. This one knows when they are
 * answered, and jumps. The rules are those of src/site/network.ts.
 */
export class ArrivalClock extends asyncio.VirtualClock implements ArrivalTime {
  private readonly coming = new Set<Coming>();
  /** How many requests nobody will answer. */
  private hopeless = 0;
  private exhausted: (() => void) | undefined;

  /** `wentOn` is told the time from which it has jumped. */
  constructor(private readonly wentOn: (from: number) => void = () => {}) {
    super();
  }

  at(moment: number, arrive: () => void): Cancel {
    const coming = { moment: Math.max(moment, this.time()), arrive };
    this.coming.add(coming);
    return () => this.coming.delete(coming);
  }

  never(): Cancel {
    this.hopeless += 1;
    return () => {
      this.hopeless -= 1;
    };
  }

  /** Everything that has arrived is through all its promises before the loop goes on. */
  override soon(run: () => void): Cancel {
    return afterTurn(run);
  }

  override sleepUntil(deadline: number | undefined, wake: () => void): Cancel {
    let cancel = () => {};
    const goOn = () => {
      const next = this.next();
      if (next !== undefined && next <= (deadline ?? next)) {
        this.jump(next);
        this.deliver();
        // What has come may be of no use to the loop by itself: the next may be.
        cancel = afterTurn(goOn);
      } else if (deadline !== undefined) {
        this.jump(deadline);
        wake();
      } else if (this.hopeless > 0) this.exhausted?.();
    };
    cancel = afterTurn(goOn);
    return () => cancel();
  }

  override onExhausted(callback?: () => void): Cancel {
    this.exhausted = callback;
    return () => {
      this.exhausted = undefined;
    };
  }

  private next(): number | undefined {
    return this.coming.size === 0 ? undefined : Math.min(...[...this.coming].map(({ moment }) => moment));
  }

  private jump(to: number): void {
    const from = this.time();
    this.advanceTo(to);
    if (to > from) this.wentOn(from);
  }

  private deliver(): void {
    for (const coming of [...this.coming]) {
      if (coming.moment <= this.time() && this.coming.delete(coming)) coming.arrive();
    }
  }
}

function afterTurn(callback: () => void): Cancel {
  let wanted = true;
  void turn().then(() => wanted && callback());
  return () => {
    wanted = false;
  };
}
