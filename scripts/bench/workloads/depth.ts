import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import { all, type Operation } from 'effection';
import { turn } from '../effection-tools';
import type { Workload } from '../workload';

function* ours(depth: number, n: number): asyncio.Coroutine<void> {
  if (depth > 1) return yield* ours(depth - 1, n);
  for (let i = 0; i < n; i++) yield* asyncio.sleep(0);
}

/** The same, kept on the driver's own stack. */
const driven = asyncio.coroutine(function* (depth: number, n: number): asyncio.Coroutine<void> {
  if (depth > 1) return yield* driven(depth - 1, n);
  for (let i = 0; i < n; i++) yield* asyncio.sleep(0);
});

async function promises(depth: number, n: number): Promise<void> {
  if (depth > 1) return await promises(depth - 1, n);
  for (let i = 0; i < n; i++) await null;
}

const effect = (depth: number, n: number): Effect.Effect<void> =>
  Effect.gen(function* () {
    if (depth > 1) return yield* effect(depth - 1, n);
    for (let i = 0; i < n; i++) yield* Effect.yieldNow;
  });

function* effection(depth: number, n: number): Operation<void> {
  if (depth > 1) return yield* effection(depth - 1, n);
  for (let i = 0; i < n; i++) yield* turn();
}

/** Two tasks take turns, each so many calls deep; `worker` is how the calls are written. */
const atDepthOf = (
  depth: number,
  worker: (depth: number, n: number) => asyncio.Coroutine<void>,
  name: string,
): Workload => ({
  name,
  size: 50_000,
  operations: (n) => 2 * n,
  *ours(n) {
    yield* asyncio.gather(worker(depth, n), worker(depth, n));
  },
  python: `
async def worker(depth, n):
    if depth > 1: return await worker(depth - 1, n)
    for _ in range(n): await asyncio.sleep(0)

async def main(n):
    await asyncio.gather(worker(${depth}, n), worker(${depth}, n))
`,
  promises: (n) => Promise.all([promises(depth, n), promises(depth, n)]),
  effect: (n) => Effect.all([effect(depth, n), effect(depth, n)], { concurrency: 'unbounded' }),
  effection: (n) => all([effection(depth, n), effection(depth, n)]),
});

export const atDepth = (depth: number): Workload => atDepthOf(depth, ours, `switch at depth ${depth}`);

/** With `asyncio.coroutine` around the function; the other peers as before. */
export const drivenAtDepth = (depth: number): Workload =>
  atDepthOf(depth, driven, `switch at depth ${depth}, asyncio.coroutine`);
