import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import * as Semaphore from 'effect/Semaphore';
import { PromiseSemaphore } from '../promise-tools';
import { times, type Workload } from '../workload';

interface Shape {
  name: string;
  tasks: number;
  rounds: number;
  ours: () => asyncio.Lock | asyncio.Semaphore;
  python: string;
  places: number;
}

/** Many tasks that each take a place again and again, and hold it while the others have their turn. */
const contention = ({ name, tasks, rounds, ours, python, places }: Shape): Workload => ({
  name,
  size: rounds,
  operations: (n) => tasks * n,
  *ours(n) {
    const gate = ours();
    function* worker(): asyncio.Coroutine<void> {
      for (let i = 0; i < n; i++) {
        yield* gate.acquire();
        yield* asyncio.sleep(0);
        gate.release();
      }
    }
    yield* asyncio.gather(...times(tasks, worker));
  },
  python: `
async def main(n):
    gate = ${python}
    async def worker():
        for _ in range(n):
            await gate.acquire()
            await asyncio.sleep(0)
            gate.release()
    await asyncio.gather(*[worker() for _ in range(${tasks})])
`,
  async promises(n) {
    const gate = new PromiseSemaphore(places);
    const worker = async (): Promise<void> => {
      for (let i = 0; i < n; i++) {
        await gate.acquire();
        await null;
        gate.release();
      }
    };
    await Promise.all(times(tasks, worker));
  },
  effect: (n) =>
    Effect.gen(function* () {
      const gate = Semaphore.makeUnsafe(places);
      const worker = Effect.gen(function* () {
        for (let i = 0; i < n; i++) yield* gate.withPermits(1)(Effect.yieldNow);
      });
      yield* Effect.all(
        times(tasks, () => worker),
        { concurrency: 'unbounded' },
      );
    }),
});

export const LOCK = contention({
  name: 'lock',
  tasks: 100,
  rounds: 1000,
  ours: () => new asyncio.Lock(),
  python: 'asyncio.Lock()',
  places: 1,
});

export const SEMAPHORE = contention({
  name: 'Semaphore(10)',
  tasks: 1000,
  rounds: 50,
  ours: () => new asyncio.Semaphore(10),
  python: 'asyncio.Semaphore(10)',
  places: 10,
});
