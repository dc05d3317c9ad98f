import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import * as Queue from 'effect/Queue';
import { all, createQueue } from 'effection';
import { PromiseQueue } from '../promise-tools';
import type { Workload } from '../workload';

/** A producer and a consumer, with a queue of `maxsize` between them; 0 for no limit. */
const queueOf = (maxsize: number, rest: Pick<Workload, 'name' | 'size'>): Workload => ({
  ...rest,
  operations: (n) => n,
  *ours(n) {
    const queue = new asyncio.Queue<number>(maxsize);
    function* produce(): asyncio.Coroutine<void> {
      for (let i = 0; i < n; i++) yield* queue.put(i);
    }
    function* consume(): asyncio.Coroutine<void> {
      for (let i = 0; i < n; i++) yield* queue.get();
    }
    yield* asyncio.gather(produce(), consume());
  },
  python: `
async def main(n):
    queue = asyncio.Queue(${maxsize})
    async def produce():
        for i in range(n): await queue.put(i)
    async def consume():
        for _ in range(n): await queue.get()
    await asyncio.gather(produce(), consume())
`,
  async promises(n) {
    const queue = new PromiseQueue<number>(maxsize);
    const produce = async (): Promise<void> => {
      for (let i = 0; i < n; i++) await queue.put(i);
    };
    const consume = async (): Promise<void> => {
      for (let i = 0; i < n; i++) await queue.get();
    };
    await Promise.all([produce(), consume()]);
  },
  effect: (n) =>
    Effect.gen(function* () {
      const queue = yield* maxsize === 0 ? Queue.unbounded<number>() : Queue.bounded<number>(maxsize);
      const produce = Effect.gen(function* () {
        for (let i = 0; i < n; i++) yield* Queue.offer(queue, i);
      });
      const consume = Effect.gen(function* () {
        for (let i = 0; i < n; i++) yield* Queue.take(queue);
      });
      yield* Effect.all([produce, consume], { concurrency: 'unbounded' });
    }),
  // Its queues have no limit.
  ...(maxsize === 0 && {
    *effection(n: number) {
      const queue = createQueue<number, void>();
      function* produce() {
        for (let i = 0; i < n; i++) queue.add(i);
      }
      function* consume() {
        for (let i = 0; i < n; i++) yield* queue.next();
      }
      yield* all([produce(), consume()]);
    },
  }),
});

export const QUEUE_OF_ONE = queueOf(1, { name: 'Queue(1)', size: 100_000 });
export const QUEUE = queueOf(0, { name: 'unbounded queue', size: 500_000 });
