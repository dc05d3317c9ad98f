/**
 * The clock of a program with native promises: it jumps to the next timer once nothing else can happen. While the program
 * waits for the outside, a fetch for one, its time passes as real time does.
 */
import type FakeTimers from '@sinonjs/fake-timers';
import { now } from '../real-time';
import type { Outside } from './outside';

export interface PassingTimeOptions {
  clock: FakeTimers.Clock;
  /** When the next timer is due, in milliseconds of the clock. */
  nextTimer: () => number | undefined;
  fail: (thrown: unknown) => void;
}

export class PassingTime {
  /** Milliseconds: the clock itself knows whole ones only. */
  private current = 0;
  /** The real time since which the program waits, in milliseconds; undefined while it does not. */
  private waitingSince: number | undefined;

  constructor(private readonly options: PassingTimeOptions) {}

  /** Virtual seconds. */
  time(): number {
    this.catchUp();
    return Math.round(this.current * 1000) / 1e6;
  }

  /** Fires the next timer; where the outside is at work, waits until it has done something, or the timer's time has come. */
  async pass(outside: Outside, onHeartbeat: () => void): Promise<void> {
    const deadline = this.options.nextTimer();
    if (!outside.isIdle) {
      this.waitingSince = milliseconds();
      await outside.pause(((deadline ?? Infinity) - this.current) / 1000, onHeartbeat);
      this.catchUp();
      this.waitingSince = undefined;
      if (deadline === undefined || this.current < deadline) return;
    }
    this.fireNext();
  }

  /** One timer at a time: between two, the promises that the first resolved have their turn, as in a real host. */
  private fireNext(): void {
    const { clock, fail } = this.options;
    try {
      clock.next();
    } catch (error) {
      fail(error);
    }
    this.current = Math.max(this.current, clock.now);
  }

  /** Goes on to now, but never past a timer: those that are due are fired first, each in its turn. */
  private catchUp(): void {
    const { clock, nextTimer } = this.options;
    this.current = Math.max(this.current, clock.now);
    if (this.waitingSince === undefined) return;
    const real = milliseconds();
    const next = nextTimer() ?? Infinity;
    this.current = Math.max(this.current, Math.min(this.current + real - this.waitingSince, next));
    this.waitingSince = real;
    const passed = Math.min(Math.floor(this.current), Math.ceil(next) - 1) - clock.now;
    if (passed > 0) clock.tick(passed);
  }
}

function milliseconds(): number {
  return now() * 1000;
}
