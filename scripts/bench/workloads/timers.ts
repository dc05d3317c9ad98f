import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import { all, sleep } from 'effection';
import { times, type Workload } from '../workload';

/** Many sleeps of 0 to 100 ms. What counts is how much longer than the longest it takes. */
export const TIMERS: Workload = {
  name: 'timers',
  size: 100_000,
  operations: (n) => n,
  idle: 0.1,
  *ours(n) {
    yield* asyncio.gather(...times(n, (i) => asyncio.sleep((i % 101) / 1000)));
  },
  python: `
async def main(n):
    await asyncio.gather(*[asyncio.sleep(i % 101 / 1000) for i in range(n)])
`,
  promises: (n) => Promise.all(times(n, (i) => new Promise((resolve) => setTimeout(resolve, i % 101)))),
  effect: (n) =>
    Effect.all(
      times(n, (i) => Effect.sleep(i % 101)),
      { concurrency: 'unbounded' },
    ),
  effection: (n) => all(times(n, (i) => sleep(i % 101))),
};
