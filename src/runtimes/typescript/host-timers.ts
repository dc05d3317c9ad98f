/** The host's own timers, in real time, for programs that mix them with a loop: what they wait for keeps a program alive. */
import { after } from '../real-time';
import type { Outside } from './outside';

type Callback = (...values: unknown[]) => void;

export function createHostTimers(outside: Outside, fail: (thrown: unknown) => void): Record<string, unknown> {
  const cancels = new Map<number, () => void>();
  let last = 0;

  const start = (callback: Callback, milliseconds: number, values: unknown[], again: boolean): number => {
    last += 1;
    const id = last;
    const end = outside.begin();
    const schedule = () => {
      const cancel = after((Number(milliseconds) || 0) / 1000, fire);
      cancels.set(id, () => {
        cancel();
        end();
      });
    };
    const fire = () => {
      if (again) schedule();
      try {
        callback(...values);
      } catch (error) {
        fail(error);
      }
      if (!again) clear(id);
    };
    schedule();
    return id;
  };
  const clear = (id: number) => {
    cancels.get(id)?.();
    cancels.delete(id);
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
