import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a priority queue gives the smallest, a LIFO queue the latest',
    *typescript(log) {
      const smallest = new asyncio.PriorityQueue<unknown>();
      const items = [[2, 'b'], [1, 'z'], [2, 'a'], [1], [10, 'c'], [1, 'a']];
      for (const item of items) smallest.putNowait(item);
      while (!smallest.empty()) log(yield* smallest.get());
      const words = new asyncio.PriorityQueue<string>();
      for (const word of ['pear', 'apple', 'fig', 'apples', 'Zoo']) yield* words.put(word);
      while (!words.empty()) log(words.getNowait());
      const latest = new asyncio.LifoQueue<number>(2);
      const putter = asyncio.createTask(
        (function* (): asyncio.Coroutine<void> {
          for (let i = 0; i < 4; i++) {
            yield* latest.put(i);
            log('put', i);
          }
        })(),
      );
      for (let i = 0; i < 4; i++) {
        yield* asyncio.sleep(1);
        log('got', yield* latest.get());
      }
      yield* putter;
      try {
        latest.getNowait();
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      async def main(log):
          smallest = asyncio.PriorityQueue()
          for item in [[2, 'b'], [1, 'z'], [2, 'a'], [1], [10, 'c'], [1, 'a']]:
              smallest.put_nowait(item)
          while not smallest.empty():
              log(await smallest.get())
          words = asyncio.PriorityQueue()
          for word in ['pear', 'apple', 'fig', 'apples', 'Zoo']:
              await words.put(word)
          while not words.empty():
              log(words.get_nowait())
          latest = asyncio.LifoQueue(2)
          async def put():
              for i in range(4):
                  await latest.put(i)
                  log('put', i)
          putter = asyncio.create_task(put())
          for i in range(4):
              await asyncio.sleep(1)
              log('got', await latest.get())
          await putter
          try:
              latest.get_nowait()
          except asyncio.QueueEmpty as error:
              log(told(error))
    `,
    gives: [
      '[1] @0',
      "[1, 'a'] @0",
      "[1, 'z'] @0",
      "[2, 'a'] @0",
      "[2, 'b'] @0",
      "[10, 'c'] @0",
      'Zoo @0',
      'apple @0',
      'apples @0',
      'fig @0',
      'pear @0',
      'put 0 @0',
      'put 1 @0',
      'got 1 @1',
      'put 2 @1',
      'got 2 @2',
      'put 3 @2',
      'got 3 @3',
      'got 0 @4',
      'QueueEmpty @4',
    ],
  },
];
