import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import * as Fiber from 'effect/Fiber';
import { spawn, suspend } from 'effection';
import { times, type Workload } from '../workload';

/** Waits for ever, unless the signal says stop: how promises are cancelled. */
async function promise(signal: AbortSignal): Promise<void> {
  await new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
}

/** Cancels many waiting tasks, and waits until they are done. */
export const CANCEL: Workload = {
  name: 'cancel',
  size: 100_000,
  operations: (n) => n,
  *ours(n) {
    const forever = new asyncio.Event();
    function* wait(): asyncio.Coroutine<void> {
      yield* forever.wait();
    }
    const tasks = times(n, () => asyncio.createTask(wait()));
    yield* asyncio.sleep(0);
    for (const task of tasks) task.cancel();
    yield* asyncio.gather(...tasks, { returnExceptions: true });
  },
  python: `
async def main(n):
    forever = asyncio.Event()
    async def wait(): await forever.wait()
    tasks = [asyncio.create_task(wait()) for _ in range(n)]
    await asyncio.sleep(0)
    for task in tasks: task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
`,
  async promises(n) {
    const controllers = times(n, () => new AbortController());
    const all = controllers.map(({ signal }) => promise(signal));
    await null;
    for (const controller of controllers) controller.abort();
    await Promise.allSettled(all);
  },
  effect: (n) =>
    Effect.gen(function* () {
      const fibers: Fiber.Fiber<never>[] = [];
      for (let i = 0; i < n; i++) fibers.push(yield* Effect.forkChild(Effect.never));
      yield* Effect.yieldNow;
      yield* Fiber.interruptAll(fibers);
    }),
  *effection(n) {
    const tasks = [];
    for (let i = 0; i < n; i++) tasks.push(yield* spawn(suspend));
    for (const task of tasks) yield* task.halt();
  },
};
