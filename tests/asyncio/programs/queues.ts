import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a producer and two consumers through a queue of one place',
    *typescript(log) {
      const queue = new asyncio.Queue<number>(1);
      function* producer(): asyncio.Coroutine<void> {
        for (let i = 0; i < 4; i++) {
          yield* queue.put(i);
          log('put', i, queue.qsize(), queue.full());
        }
      }
      function* consumer(name: string): asyncio.Coroutine<void> {
        for (;;) {
          const item = yield* queue.get();
          log(name, 'got', item, queue.empty());
          yield* asyncio.sleep(1);
          queue.taskDone();
        }
      }
      const consumers = [asyncio.createTask(consumer('a')), asyncio.createTask(consumer('b'))];
      yield* producer();
      yield* queue.join();
      log('joined');
      for (const task of consumers) task.cancel();
      yield* asyncio.gather(...consumers, { returnExceptions: true });
      log(consumers.map((task) => task.cancelled()));
    },
    python: `
      async def main(log):
          queue = asyncio.Queue(1)
          async def producer():
              for i in range(4):
                  await queue.put(i)
                  log('put', i, queue.qsize(), queue.full())
          async def consumer(name):
              while True:
                  item = await queue.get()
                  log(name, 'got', item, queue.empty())
                  await asyncio.sleep(1)
                  queue.task_done()
          consumers = [asyncio.create_task(consumer('a')), asyncio.create_task(consumer('b'))]
          await producer()
          await queue.join()
          log('joined')
          for task in consumers:
              task.cancel()
          await asyncio.gather(*consumers, return_exceptions=True)
          log([task.cancelled() for task in consumers])
    `,
    gives: [
      'put 0 1 True @0',
      'a got 0 True @0',
      'put 1 1 True @0',
      'b got 1 True @0',
      'put 2 1 True @0',
      'a got 2 True @1',
      'put 3 1 True @1',
      'b got 3 True @1',
      'joined @2',
      '[True, True] @2',
    ],
  },
  {
    name: 'without waiting: empty, full, no limit, too many told done',
    *typescript(log) {
      const queue = new asyncio.Queue<string>(1);
      const attempts = [
        () => queue.getNowait(),
        () => queue.putNowait('a'),
        () => queue.putNowait('b'),
        () => queue.getNowait(),
        () => queue.taskDone(),
        () => queue.taskDone(),
      ];
      for (const act of attempts) {
        try {
          log(act());
        } catch (error) {
          log(told(error));
        }
      }
      log(queue.maxsize, new asyncio.Queue(-1).full(), new asyncio.Queue().maxsize);
      const endless = new asyncio.Queue<number>();
      for (let i = 0; i < 20; i++) endless.putNowait(i);
      log(endless.qsize(), endless.full(), endless.getNowait(), endless.getNowait());
      yield* asyncio.sleep(0);
    },
    python: `
      async def main(log):
          queue = asyncio.Queue(1)
          for act in [queue.get_nowait, lambda: queue.put_nowait('a'), lambda: queue.put_nowait('b'),
                      queue.get_nowait, queue.task_done, queue.task_done]:
              try:
                  log(act())
              except Exception as error:
                  log(told(error))
          log(queue.maxsize, asyncio.Queue(-1).full(), asyncio.Queue().maxsize)
          endless = asyncio.Queue()
          for i in range(20):
              endless.put_nowait(i)
          log(endless.qsize(), endless.full(), endless.get_nowait(), endless.get_nowait())
          await asyncio.sleep(0)
    `,
    gives: [
      'QueueEmpty @0',
      'None @0',
      'QueueFull @0',
      'a @0',
      'None @0',
      'RangeError: task_done() called too many times @0',
      '1 False 0 @0',
      '20 False 0 1 @0',
    ],
  },
  {
    name: 'who is woken finds the item gone if another was quicker, and waits again',
    *typescript(log) {
      const queue = new asyncio.Queue<string>();
      function* getter(name: string): asyncio.Coroutine<void> {
        log(name, 'got', yield* queue.get());
      }
      const slow = asyncio.createTask(getter('slow'));
      yield* asyncio.sleep(0);
      queue.putNowait('x');
      log('snatched', queue.getNowait());
      yield* asyncio.sleep(1);
      queue.putNowait('y');
      yield* slow;
    },
    python: `
      async def main(log):
          queue = asyncio.Queue()
          async def getter(name):
              log(name, 'got', await queue.get())
          slow = asyncio.create_task(getter('slow'))
          await asyncio.sleep(0)
          queue.put_nowait('x')
          log('snatched', queue.get_nowait())
          await asyncio.sleep(1)
          queue.put_nowait('y')
          await slow
    `,
    gives: ['snatched x @0', 'slow got y @1'],
  },
];
