/** Where programs with native promises run: the host's timers and clocks are replaced by ones of virtual time. */
import FakeTimers from '@sinonjs/fake-timers';
import { turn } from '../real-time';
import { Frames } from './frames';
import { Outside } from './outside';
import { createPromiseTimers } from './promise-timers';
import type { Stage, StageOptions } from './stage';

const BODIES = ['arrayBuffer', 'blob', 'formData', 'json', 'text'] as const;

export function createPromisesStage({ fail, isOver, add }: StageOptions): Stage {
  const clock = FakeTimers.createClock(0);
  const outside = new Outside();

  return {
    modules: {},
    globals: {
      ...createPromiseTimers(clock, add),
      Date: clock.Date,
      performance: clock.performance,
      fetch: trackedFetch(outside),
    },
    time: () => clock.now / 1000,
    async quiet(onHeartbeat) {
      for (;;) {
        await turn();
        if (isOver()) return;
        // As on the loop's virtual clock: time stands still while the outside is at work.
        if (!outside.isIdle) await outside.idle(onHeartbeat);
        else if (clock.countTimers() === 0) return;
        else fireNext(clock, fail);
      }
    },
    explain: () => undefined,
    dispose: () => clock.reset(),
    frames: new Frames(() => {}),
    currentTask: () => undefined,
  };
}

/** One timer at a time: between two, the promises that the first resolved have their turn, as in a real host. */
function fireNext(clock: FakeTimers.Clock, fail: (thrown: unknown) => void): void {
  try {
    clock.next();
  } catch (error) {
    fail(error);
  }
}

/** Knows of each request from its start until its body has been read. */
function trackedFetch(outside: Outside): typeof fetch {
  return async (...request) => {
    const response = await outside.track(fetch(...request));
    for (const name of BODIES) {
      const read: () => Promise<unknown> = response[name].bind(response);
      Object.defineProperty(response, name, { value: () => outside.track(read()) });
    }
    return response;
  };
}
