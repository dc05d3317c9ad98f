import * as asyncio from 'asyncio';
import { type Log, type Twin, told } from '../twin';

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
  {
    ...shutdown(false),
    gives: [
      'put QueueShutDown @0',
      'get QueueShutDown @0',
      '1 [True, True, False] @1',
      'put later QueueShutDown @1',
      'get later x @1',
      'get again QueueShutDown @1',
      'QueueShutDown @1',
      'QueueShutDown @1',
      'None @1',
      'join None @1',
      '[True, True, True] @2',
    ],
  },
  {
    ...shutdown(true),
    gives: [
      'join None @0',
      'put QueueShutDown @0',
      'get QueueShutDown @0',
      '0 [True, True, True] @1',
      'put later QueueShutDown @1',
      'get later QueueShutDown @1',
      'get again QueueShutDown @1',
      'QueueShutDown @1',
      'QueueShutDown @1',
      'RangeError: task_done() called too many times @1',
      '[True, True, True] @2',
    ],
  },
];

function shutdown(immediate: boolean): Pick<Twin, 'name' | 'typescript' | 'python'> {
  return {
    name: `shutdown(${immediate}) with items, getters, putters and one who joins`,
    *typescript(log: Log): asyncio.Coroutine<void> {
      const full = new asyncio.Queue<string>(1);
      const empty = new asyncio.Queue<string>();
      full.putNowait('x');
      function* attempt(name: string, act: asyncio.Awaitable): asyncio.Coroutine<void> {
        try {
          log(name, yield* act);
        } catch (error) {
          log(name, told(error));
        }
      }
      const tasks = [
        asyncio.createTask(attempt('put', full.put('y'))),
        asyncio.createTask(attempt('get', empty.get())),
        asyncio.createTask(attempt('join', full.join())),
      ];
      yield* asyncio.sleep(0);
      full.shutdown(immediate);
      empty.shutdown(immediate);
      yield* asyncio.sleep(1);
      log(
        full.qsize(),
        tasks.map((task) => task.done()),
      );
      yield* attempt('put later', full.put('z'));
      yield* attempt('get later', full.get());
      yield* attempt('get again', full.get());
      for (const act of [() => full.getNowait(), () => full.putNowait('w'), () => full.taskDone()]) {
        try {
          log(act());
        } catch (error) {
          log(told(error));
        }
      }
      yield* asyncio.sleep(1);
      log(tasks.map((task) => task.done()));
    },
    python: `
      async def main(log):
          immediate = ${immediate ? 'True' : 'False'}
          full = asyncio.Queue(1)
          empty = asyncio.Queue()
          full.put_nowait('x')
          async def attempt(name, act):
              try:
                  log(name, await act)
              except Exception as error:
                  log(name, told(error))
          tasks = [
              asyncio.create_task(attempt('put', full.put('y'))),
              asyncio.create_task(attempt('get', empty.get())),
              asyncio.create_task(attempt('join', full.join())),
          ]
          await asyncio.sleep(0)
          full.shutdown(immediate)
          empty.shutdown(immediate)
          await asyncio.sleep(1)
          log(full.qsize(), [task.done() for task in tasks])
          await attempt('put later', full.put('z'))
          await attempt('get later', full.get())
          await attempt('get again', full.get())
          for act in [full.get_nowait, lambda: full.put_nowait('w'), full.task_done]:
              try:
                  log(act())
              except Exception as error:
                  log(told(error))
          await asyncio.sleep(1)
          log([task.done() for task in tasks])
    `,
  };
}
