import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import * as Fiber from 'effect/Fiber';
import { spawn } from 'effection';
import { times, type Workload } from '../workload';

function* trivial(): asyncio.Coroutine<number> {
  return 1;
}

async function promise(): Promise<number> {
  return 1;
}

/** Makes all tasks, then awaits each. */
export const SPAWN: Workload = {
  name: 'spawn',
  size: 100_000,
  operations: (n) => n,
  *ours(n) {
    const tasks = times(n, () => asyncio.createTask(trivial()));
    for (const task of tasks) yield* task;
  },
  python: `
async def trivial(): return 1

async def main(n):
    tasks = [asyncio.create_task(trivial()) for _ in range(n)]
    for task in tasks: await task
`,
  async promises(n) {
    const all = times(n, promise);
    for (const one of all) await one;
  },
  effect: (n) =>
    Effect.gen(function* () {
      const fibers: Fiber.Fiber<number>[] = [];
      for (let i = 0; i < n; i++) fibers.push(yield* Effect.forkChild(Effect.succeed(1)));
      for (const fiber of fibers) yield* Fiber.join(fiber);
    }),
  *effection(n) {
    const tasks = [];
    for (let i = 0; i < n; i++) tasks.push(yield* spawn(trivialOperation));
    for (const task of tasks) yield* task;
  },
};

function* trivialOperation() {
  return 1;
}

/** Makes one task and awaits it, then the next. */
export const SPAWN_ONE: Workload = {
  name: 'spawn one at a time',
  size: 100_000,
  operations: (n) => n,
  *ours(n) {
    for (let i = 0; i < n; i++) yield* asyncio.createTask(trivial());
  },
  python: `
async def trivial(): return 1

async def main(n):
    for _ in range(n): await asyncio.create_task(trivial())
`,
  async promises(n) {
    for (let i = 0; i < n; i++) await promise();
  },
  effect: (n) =>
    Effect.gen(function* () {
      for (let i = 0; i < n; i++) yield* Fiber.join(yield* Effect.forkChild(Effect.succeed(1)));
    }),
  *effection(n) {
    for (let i = 0; i < n; i++) yield* yield* spawn(trivialOperation);
  },
};
