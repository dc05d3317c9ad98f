/** What comes from outside to a program with native promises, by the timers of its virtual clock. */
import type FakeTimers from '@sinonjs/fake-timers';
import type { ArrivalTime } from './simulated-fetch';

/** Its clock knows whole milliseconds only: of what comes within one, the earlier is still the first. */
export function promiseArrivals(clock: FakeTimers.Clock): ArrivalTime {
  const coming = new Set<{ moment: number; arrive: () => void }>();
  const time = () => clock.now / 1000;
  return {
    time,
    at(moment, arrive) {
      const one = { moment: Math.max(moment, time()), arrive };
      coming.add(one);
      const timer = clock.setTimeout(
        () => {
          const [first] = [...coming].sort((a, b) => a.moment - b.moment);
          if (first === undefined) return;
          coming.delete(first);
          first.arrive();
        },
        Math.ceil((one.moment - time()) * 1000),
      );
      return () => {
        if (coming.delete(one)) clock.clearTimeout(timer);
      };
    },
    never: () => () => {},
  };
}
