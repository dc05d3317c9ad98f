import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a coroutine that a task has run is not run again',
    *typescript(log) {
      function* work(): asyncio.Coroutine<string> {
        yield* asyncio.sleep(1);
        return 'worked';
      }
      const coro = work();
      log(yield* asyncio.createTask(coro));
      try {
        log(yield* asyncio.createTask(coro));
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      async def main(log):
          async def work():
              await asyncio.sleep(1)
              return 'worked'
          coro = work()
          log(await asyncio.create_task(coro))
          try:
              log(await asyncio.create_task(coro))
          except RuntimeError as error:
              log(told(error))
    `,
    gives: ['worked @1', 'RuntimeError: cannot reuse already awaited coroutine @1'],
  },
  {
    name: 'what is a coroutine, what is a future',
    *typescript(log) {
      function* work(): asyncio.Coroutine<void> {}
      const coro = work();
      const future = asyncio.getRunningLoop().createFuture();
      const task = asyncio.createTask(work());
      const things = [
        coro,
        future,
        task,
        work,
        5,
        'text',
        undefined,
        [],
        asyncio.sleep(1),
        new asyncio.Lock().acquire(),
      ];
      for (const thing of things) log(asyncio.iscoroutine(thing), asyncio.isfuture(thing));
      yield* coro;
      yield* task;
    },
    python: `
      import warnings
      warnings.simplefilter('ignore')
      async def main(log):
          async def work(): pass
          coro = work()
          future = asyncio.get_running_loop().create_future()
          task = asyncio.create_task(work())
          for thing in [coro, future, task, work, 5, 'text', None, [], asyncio.sleep(1), asyncio.Lock().acquire()]:
              log(asyncio.iscoroutine(thing), asyncio.isfuture(thing))
          await coro
          await task
    `,
    gives: [
      'True False @0',
      'False True @0',
      'False True @0',
      'False False @0',
      'False False @0',
      'False False @0',
      'False False @0',
      'False False @0',
      'True False @0',
      'True False @0',
    ],
  },
  {
    name: 'an object that is awaitable in its own way',
    *typescript(log) {
      const awaitable = {
        *[Symbol.iterator](): asyncio.Coroutine<string> {
          log('awaited');
          return yield* asyncio.sleep(1, 'own way');
        },
      };
      log(yield* awaitable);
      log(yield* asyncio.gather(awaitable, awaitable));
      const task = asyncio.ensureFuture(awaitable);
      log(task.getLoop() === asyncio.getRunningLoop(), asyncio.ensureFuture(task) === task);
      log(yield* task);
    },
    python: `
      async def main(log):
          class Own:
              def __await__(self):
                  log('awaited')
                  return (yield from asyncio.sleep(1, 'own way').__await__())
          awaitable = Own()
          log(await awaitable)
          log(await asyncio.gather(awaitable, awaitable))
          task = asyncio.ensure_future(awaitable)
          log(task.get_loop() is asyncio.get_running_loop(), asyncio.ensure_future(task) is task)
          log(await task)
    `,
    gives: [
      'awaited @0',
      'own way @1',
      'awaited @1',
      "['own way', 'own way'] @2",
      'True True @2',
      'awaited @2',
      'own way @3',
    ],
  },
  {
    name: 'a coroutine closed while it waits cleans up and leaves the line',
    *typescript(log) {
      const lock = new asyncio.Lock();
      yield* lock.acquire();
      function* waiter(): asyncio.Coroutine<void> {
        try {
          yield* lock.acquire();
        } finally {
          log('clean');
        }
      }
      const coro = waiter();
      coro.next();
      coro.return();
      log(lock.locked());
      const task = asyncio.createTask(waiter());
      yield* asyncio.sleep(0);
      lock.release();
      yield* task;
      log(lock.locked());
    },
    python: `
      async def main(log):
          lock = asyncio.Lock()
          await lock.acquire()
          async def waiter():
              try:
                  await lock.acquire()
              finally:
                  log('clean')
          coro = waiter()
          coro.send(None)
          coro.close()
          log(lock.locked())
          task = asyncio.create_task(waiter())
          await asyncio.sleep(0)
          lock.release()
          await task
          log(lock.locked())
    `,
    gives: ['clean @0', 'True @0', 'clean @0', 'True @0'],
  },
];
