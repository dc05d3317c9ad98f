import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import * as Latch from 'effect/Latch';
import { spawn, withResolvers } from 'effection';
import { turn } from '../effection-tools';
import { times, type Workload } from '../workload';

/** Many tasks that all wait for the same thing: what one of them weighs. */
export const IDLE: Workload = {
  name: 'idle task',
  size: 100_000,
  operations: (n) => n,
  memory: true,
  *ours(n, built) {
    const gate = new asyncio.Future<void>();
    function* wait(): asyncio.Coroutine<void> {
      yield* gate;
    }
    const tasks = times(n, () => asyncio.createTask(wait()));
    yield* asyncio.sleep(0);
    built();
    gate.setResult(undefined);
    yield* asyncio.wait(tasks);
  },
  python: `
async def main(n, built):
    gate = asyncio.get_running_loop().create_future()
    async def wait(): await gate
    tasks = [asyncio.create_task(wait()) for _ in range(n)]
    await asyncio.sleep(0)
    built()
    gate.set_result(None)
    await asyncio.wait(tasks)
`,
  async promises(n, built) {
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const wait = async (): Promise<void> => {
      await gate;
    };
    const all = times(n, wait);
    await null;
    built();
    open();
    await Promise.all(all);
  },
  effect: (n, built) =>
    Effect.gen(function* () {
      const gate = Latch.makeUnsafe();
      const fibers = [];
      for (let i = 0; i < n; i++) fibers.push(yield* Effect.forkChild(gate.await));
      yield* Effect.yieldNow;
      built();
      gate.openUnsafe();
    }),
  *effection(n, built) {
    const gate = withResolvers<void>();
    const tasks = [];
    for (let i = 0; i < n; i++) tasks.push(yield* spawn(() => gate.operation));
    yield* turn();
    built();
    gate.resolve();
  },
};
