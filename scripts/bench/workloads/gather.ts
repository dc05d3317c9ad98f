import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import { all } from 'effection';
import { turn } from '../effection-tools';
import { times, type Workload } from '../workload';

const ROUNDS = 10;

function* ours(): asyncio.Coroutine<void> {
  yield* asyncio.sleep(0);
}

async function promise(): Promise<void> {
  await null;
}

/** Gathers many that each let the others go first once; ten times over. */
export const GATHER: Workload = {
  name: 'gather',
  size: 10_000,
  operations: (n) => n * ROUNDS,
  *ours(n) {
    for (let i = 0; i < ROUNDS; i++) yield* asyncio.gather(...times(n, ours));
  },
  python: `
async def worker(): await asyncio.sleep(0)

async def main(n):
    for _ in range(${ROUNDS}): await asyncio.gather(*[worker() for _ in range(n)])
`,
  async promises(n) {
    for (let i = 0; i < ROUNDS; i++) await Promise.all(times(n, promise));
  },
  effect: (n) =>
    Effect.gen(function* () {
      for (let i = 0; i < ROUNDS; i++)
        yield* Effect.all(
          times(n, () => Effect.yieldNow),
          { concurrency: 'unbounded' },
        );
    }),
  *effection(n) {
    for (let i = 0; i < ROUNDS; i++) yield* all(times(n, turn));
  },
};
