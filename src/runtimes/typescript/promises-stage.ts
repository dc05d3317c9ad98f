/** Where programs with native promises run: the host's timers and clocks are replaced by ones of virtual time. */
import FakeTimers from '@sinonjs/fake-timers';
import { RequestLog } from '../../recording/request-log';
import { turn } from '../real-time';
import { Frames } from './frames';
import { Outside } from './outside';
import { PassingTime } from './passing-time';
import { promiseArrivals } from './promise-arrivals';
import { PromiseFetch } from './promise-fetch';
import { createPromiseTimers } from './promise-timers';
import type { Stage, StageOptions } from './stage';

export function createPromisesStage({
  argv,
  fail,
  isOver,
  add,
  describeError,
  network,
}: StageOptions): Stage {
  const clock = FakeTimers.createClock(0);
  const outside = new Outside();
  const timers = createPromiseTimers(clock, add);
  const time = new PassingTime({ clock, nextTimer: timers.next, fail });
  const arrivals = promiseArrivals(clock);
  const restoreFetch = network?.replaceFetch(() => arrivals);
  // On a simulated network there is no outside: what comes is a timer.
  const requests = new PromiseFetch(
    network ? new Outside() : outside,
    new RequestLog({ add, describeError, home: argv[0] }),
  );

  return {
    modules: {},
    globals: {
      ...timers.globals,
      Date: clock.Date,
      performance: clock.performance,
      fetch: requests.fetch,
    },
    time: () => time.time(),
    async quiet(onHeartbeat) {
      for (;;) {
        await turn();
        if (isOver()) return;
        if (outside.isIdle && clock.countTimers() === 0) break;
        await time.pass(outside, onHeartbeat);
      }
      requests.drop();
    },
    explain: () => undefined,
    dispose() {
      clock.reset();
      restoreFetch?.();
    },
    frames: new Frames(() => {}),
    currentTask: () => undefined,
  };
}
