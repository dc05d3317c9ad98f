/** The timers of a program with native promises, written down as they are set, reached and taken back. */
import type FakeTimers from '@sinonjs/fake-timers';
import type { NewEvent } from '../../recording/format';

type Callback = (...values: unknown[]) => void;
type Timer = ReturnType<FakeTimers.Clock['setTimeout']>;

export function createPromiseTimers(
  clock: FakeTimers.Clock,
  add: (event: NewEvent) => void,
): Record<string, unknown> {
  const numbers = new Map<unknown, number>();
  let last = 0;
  let before = 0;

  const start = (callback: unknown, milliseconds: number, values: unknown[], again: boolean): Timer => {
    let number = 0;
    const note = () => {
      number = ++last;
      const at = (clock.now + Math.max(0, Number(milliseconds) || 0)) / 1000;
      add({ type: 'timer', timer: number, at, label: nameOf(callback) });
    };
    const fire = () => {
      if (clock.now > before) add({ type: 'clock', from: before / 1000 });
      before = clock.now;
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
    if (number !== undefined) add({ type: 'timer-cancelled', timer: number });
    numbers.delete(timer);
    clock.clearTimeout(timer);
  };

  return {
    setTimeout: (callback: Callback, ms = 0, ...values: unknown[]) => start(callback, ms, values, false),
    setInterval: (callback: Callback, ms = 0, ...values: unknown[]) => start(callback, ms, values, true),
    setImmediate: (callback: Callback, ...values: unknown[]) => start(callback, 0, values, false),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  };
}

function nameOf(callback: unknown): string {
  return typeof callback === 'function' && callback.name !== '' ? callback.name : 'timer';
}
