import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import * as Latch from 'effect/Latch';
import { all, withResolvers } from 'effection';
import { turn } from '../effection-tools';
import { times, type Workload } from '../workload';

const ROUNDS = 10;

function* set(event: asyncio.Event): asyncio.Coroutine<void> {
  yield* asyncio.sleep(0);
  event.set();
}

function* wait(event: asyncio.Event): asyncio.Coroutine<void> {
  yield* event.wait();
}

/** Many tasks wait for one event, which wakes them all; ten times over. */
export const EVENT: Workload = {
  name: 'event',
  size: 10_000,
  operations: (n) => n * ROUNDS,
  *ours(n) {
    for (let i = 0; i < ROUNDS; i++) {
      const event = new asyncio.Event();
      yield* asyncio.gather(...times(n, () => wait(event)), set(event));
    }
  },
  python: `
async def set(event):
    await asyncio.sleep(0)
    event.set()

async def wait(event): await event.wait()

async def main(n):
    for _ in range(${ROUNDS}):
        event = asyncio.Event()
        await asyncio.gather(*[wait(event) for _ in range(n)], set(event))
`,
  async promises(n) {
    for (let i = 0; i < ROUNDS; i++) {
      let set: () => void = () => {};
      const event = new Promise<void>((resolve) => {
        set = resolve;
      });
      const wait = async (): Promise<void> => {
        await event;
      };
      const waiting = times(n, wait);
      await null;
      set();
      await Promise.all(waiting);
    }
  },
  effect: (n) =>
    Effect.gen(function* () {
      for (let i = 0; i < ROUNDS; i++) {
        const latch = Latch.makeUnsafe();
        const set = Effect.gen(function* () {
          yield* Effect.yieldNow;
          latch.openUnsafe();
        });
        yield* Effect.all([...times(n, () => latch.await), set], { concurrency: 'unbounded' });
      }
    }),
  *effection(n) {
    for (let i = 0; i < ROUNDS; i++) {
      const event = withResolvers<void>();
      function* set() {
        yield* turn();
        event.resolve();
      }
      yield* all([...times(n, () => event.operation), set()]);
    }
  },
};
