import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a getter cancelled after an item came for it loses no item: the next one gets it',
    *typescript(log) {
      const queue = new asyncio.Queue<string>();
      function* getter(name: string): asyncio.Coroutine<void> {
        try {
          log(name, 'got', yield* queue.get());
        } catch (error) {
          log(name, told(error), queue.qsize());
        }
      }
      const tasks = ['a', 'b', 'c'].map((name) => asyncio.createTask(getter(name)));
      yield* asyncio.sleep(0);
      queue.putNowait('x');
      tasks[0].cancel('after');
      tasks[1].cancel('before');
      yield* asyncio.sleep(1);
      log(
        tasks.map((task) => task.done()),
        queue.qsize(),
      );
    },
    python: `
      async def main(log):
          queue = asyncio.Queue()
          async def getter(name):
              try:
                  log(name, 'got', await queue.get())
              except asyncio.CancelledError as error:
                  log(name, told(error), queue.qsize())
          tasks = [asyncio.create_task(getter(name)) for name in 'abc']
          await asyncio.sleep(0)
          queue.put_nowait('x')
          tasks[0].cancel('after')
          tasks[1].cancel('before')
          await asyncio.sleep(1)
          log([task.done() for task in tasks], queue.qsize())
    `,
    gives: [
      'a CancelledError: after 1 @0',
      'b CancelledError: before 1 @0',
      'c got x @0',
      '[True, True, True] 0 @1',
    ],
  },
  {
    name: 'a putter cancelled after a place came free for it hands the place on, and puts nothing',
    *typescript(log) {
      const queue = new asyncio.Queue<string>(1);
      queue.putNowait('first');
      function* putter(name: string): asyncio.Coroutine<void> {
        try {
          yield* queue.put(name);
          log(name, 'put');
        } catch (error) {
          log(name, told(error), queue.qsize());
        }
      }
      const tasks = ['a', 'b', 'c'].map((name) => asyncio.createTask(putter(name)));
      yield* asyncio.sleep(0);
      log(queue.getNowait());
      tasks[0].cancel('after');
      yield* asyncio.sleep(1);
      log(
        tasks.map((task) => task.done()),
        queue.getNowait(),
      );
      yield* asyncio.sleep(1);
      log(queue.getNowait(), queue.qsize());
    },
    python: `
      async def main(log):
          queue = asyncio.Queue(1)
          queue.put_nowait('first')
          async def putter(name):
              try:
                  await queue.put(name)
                  log(name, 'put')
              except asyncio.CancelledError as error:
                  log(name, told(error), queue.qsize())
          tasks = [asyncio.create_task(putter(name)) for name in 'abc']
          await asyncio.sleep(0)
          log(queue.get_nowait())
          tasks[0].cancel('after')
          await asyncio.sleep(1)
          log([task.done() for task in tasks], queue.get_nowait())
          await asyncio.sleep(1)
          log(queue.get_nowait(), queue.qsize())
    `,
    gives: [
      'first @0',
      'a CancelledError: after 0 @0',
      'b put @0',
      '[True, True, False] b @1',
      'c put @1',
      'c 0 @2',
    ],
  },
];
