/** The timers of a program with native promises, written down as they are set, reached and taken back. */
import type FakeTimers from '@sinonjs/fake-timers';
import type { NewEvent } from '../../recording/format';

type Callback = (...values: unknown[]) => void;
type Timer = ReturnType<FakeTimers.Clock['setTimeout']>;

export interface PromiseTimers {
  globals: Record<string, unknown>;
  /** When the next one is due, in milliseconds of the clock. */
  next(): number | undefined;
}

export function createPromiseTimers(clock: FakeTimers.Clock, add: (event: NewEvent) => void): PromiseTimers {
  /** When each is due, in milliseconds of the clock. */
  const deadlines = new Map<number, number>();
  const numbers = new Map<unknown, number>();
  let last = 0;
  let before = 0;

  const start = (callback: unknown, milliseconds: number, values: unknown[], again: boolean): Timer => {
    let number = 0;
    const note = () => {
      number = ++last;
      const due = clock.now + Math.max(0, Number(milliseconds) || 0);
      deadlines.set(number, due);
      add({ type: 'timer', timer: number, at: due / 1000, label: nameOf(callback) });
    };
    const fire = () => {
      if (clock.now > before) add({ type: 'clock', from: before / 1000 });
      before = clock.now;
      deadlines.delete(number);
      add({ type: 'ready', entry: { timer: number }, by: { kind: 'timer', timer: number } });
      if (again) note();
      else numbers.delete(timer);
      if (again) numbers.set(timer, number);
      if (typeof callback === 'function') callback(...values);
    };
    note();
    const timer = again ? clock.setInterval(fire, milliseconds) : clock.setTimeout(fire, milliseconds);
    numbers.set(timer, number);
    return timer;
  };
  const clear = (timer: Timer) => {
    const number = numbers.get(timer);
    if (number !== undefined) {
      deadlines.delete(number);
      add({ type: 'timer-cancelled', timer: number });
    }
    numbers.delete(timer);
    clock.clearTimeout(timer);
  };

  const globals = {
    setTimeout: (callback: Callback, ms = 0, ...values: unknown[]) => start(callback, ms, values, false),
    setInterval: (callback: Callback, ms = 0, ...values: unknown[]) => start(callback, ms, values, true),
    setImmediate: (callback: Callback, ...values: unknown[]) => start(callback, 0, values, false),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  };
  const next = () => (deadlines.size === 0 ? undefined : Math.min(...deadlines.values()));
  return { globals, next };
}

function nameOf(callback: unknown): string {
  return typeof callback === 'function' && callback.name !== '' ? callback.name : 'timer';
}
