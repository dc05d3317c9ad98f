import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import { all } from 'effection';
import { turn } from '../effection-tools';
import type { Workload } from '../workload';

function* ours(n: number): asyncio.Coroutine<void> {
  for (let i = 0; i < n; i++) yield* asyncio.sleep(0);
}

async function promises(n: number): Promise<void> {
  for (let i = 0; i < n; i++) await null;
}

const effect = (n: number) =>
  Effect.gen(function* () {
    for (let i = 0; i < n; i++) yield* Effect.yieldNow;
  });

function* effection(n: number) {
  for (let i = 0; i < n; i++) yield* turn();
}

/** Two tasks take turns. */
export const SWITCH: Workload = {
  name: 'switch',
  size: 200_000,
  operations: (n) => 2 * n,
  *ours(n) {
    yield* asyncio.gather(ours(n), ours(n));
  },
  python: `
async def worker(n):
    for _ in range(n): await asyncio.sleep(0)

async def main(n):
    await asyncio.gather(worker(n), worker(n))
`,
  promises: (n) => Promise.all([promises(n), promises(n)]),
  effect: (n) => Effect.all([effect(n), effect(n)], { concurrency: 'unbounded' }),
  effection: (n) => all([effection(n), effection(n)]),
};
