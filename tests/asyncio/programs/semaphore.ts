import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'so many at a time, first come first served',
    *typescript(log) {
      const semaphore = new asyncio.Semaphore(2);
      function* worker(name: string, seconds: number): asyncio.Coroutine<void> {
        yield* asyncio.asyncWith(semaphore, function* () {
          log(name, 'in', semaphore.locked());
          yield* asyncio.sleep(seconds);
          log(name, 'out');
        });
      }
      yield* asyncio.gather(worker('a', 2), worker('b', 1), worker('c', 2), worker('d', 1), worker('e', 1));
      log(semaphore.locked());
    },
    python: `
      async def main(log):
          semaphore = asyncio.Semaphore(2)
          async def worker(name, seconds):
              async with semaphore:
                  log(name, 'in', semaphore.locked())
                  await asyncio.sleep(seconds)
                  log(name, 'out')
          await asyncio.gather(worker('a', 2), worker('b', 1), worker('c', 2), worker('d', 1), worker('e', 1))
          log(semaphore.locked())
    `,
    gives: [
      'a in False @0',
      'b in True @0',
      'b out @1',
      'c in True @1',
      'a out @2',
      'd in True @2',
      'c out @3',
      'd out @3',
      'e in False @3',
      'e out @4',
      'False @4',
    ],
  },
  {
    name: 'a place that was given to a waiter is taken: who comes meanwhile waits behind',
    *typescript(log) {
      const semaphore = new asyncio.Semaphore(1);
      function* worker(name: string): asyncio.Coroutine<void> {
        yield* semaphore.acquire();
        log(name, 'in');
        yield* asyncio.sleep(0);
        log(name, 'out');
        semaphore.release();
      }
      yield* semaphore.acquire();
      const tasks = [asyncio.createTask(worker('a')), asyncio.createTask(worker('b'))];
      yield* asyncio.sleep(0);
      semaphore.release();
      log('released', semaphore.locked());
      yield* worker('main');
      yield* asyncio.gather(...tasks);
    },
    python: `
      async def main(log):
          semaphore = asyncio.Semaphore(1)
          async def worker(name):
              await semaphore.acquire()
              log(name, 'in')
              await asyncio.sleep(0)
              log(name, 'out')
              semaphore.release()
          await semaphore.acquire()
          tasks = [asyncio.create_task(worker('a')), asyncio.create_task(worker('b'))]
          await asyncio.sleep(0)
          semaphore.release()
          log('released', semaphore.locked())
          await worker('main')
          await asyncio.gather(*tasks)
    `,
    gives: ['released True @0', 'a in @0', 'a out @0', 'b in @0', 'b out @0', 'main in @0', 'main out @0'],
  },
  {
    name: 'several released at once wake several; the cancelled ones give their places back',
    *typescript(log) {
      const semaphore = new asyncio.Semaphore(0);
      function* worker(name: string): asyncio.Coroutine<void> {
        try {
          yield* semaphore.acquire();
          log(name, 'in');
        } catch (error) {
          log(name, told(error));
          throw error;
        }
      }
      const tasks = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => asyncio.createTask(worker(name)));
      yield* asyncio.sleep(0);
      tasks[1].cancel('before');
      for (let i = 0; i < 3; i++) semaphore.release();
      tasks[0].cancel('after');
      tasks[2].cancel('after');
      yield* asyncio.sleep(0);
      log('one turn', semaphore.locked());
      yield* asyncio.sleep(1);
      log(tasks.map((task) => task.done()));
      semaphore.release();
      semaphore.release();
      yield* asyncio.sleep(1);
      log(
        tasks.map((task) => task.done()),
        semaphore.locked(),
      );
    },
    python: `
      async def main(log):
          semaphore = asyncio.Semaphore(0)
          async def worker(name):
              try:
                  await semaphore.acquire()
                  log(name, 'in')
              except asyncio.CancelledError as error:
                  log(name, told(error))
                  raise
          tasks = [asyncio.create_task(worker(name)) for name in 'abcdef']
          await asyncio.sleep(0)
          tasks[1].cancel('before')
          for i in range(3):
              semaphore.release()
          tasks[0].cancel('after')
          tasks[2].cancel('after')
          await asyncio.sleep(0)
          log('one turn', semaphore.locked())
          await asyncio.sleep(1)
          log([task.done() for task in tasks])
          semaphore.release()
          semaphore.release()
          await asyncio.sleep(1)
          log([task.done() for task in tasks], semaphore.locked())
    `,
    gives: [
      'b CancelledError: before @0',
      'a CancelledError: after @0',
      'c CancelledError: after @0',
      'd in @0',
      'one turn True @0',
      'e in @0',
      'f in @0',
      '[True, True, True, True, True, True] @1',
      '[True, True, True, True, True, True] False @2',
    ],
  },
  {
    name: 'an ordinary semaphore grows with every release, a bounded one refuses; neither begins below nothing',
    *typescript(log) {
      const semaphore = new asyncio.Semaphore(1);
      semaphore.release();
      for (let i = 0; i < 2; i++) log(yield* semaphore.acquire(), semaphore.locked());
      const bounded = new asyncio.BoundedSemaphore(1);
      yield* bounded.acquire();
      bounded.release();
      const attempts = [
        () => bounded.release(),
        () => new asyncio.Semaphore(-1),
        () => new asyncio.BoundedSemaphore(-1),
      ];
      for (const act of attempts) {
        try {
          act();
        } catch (error) {
          log(told(error));
        }
      }
    },
    python: `
      async def main(log):
          semaphore = asyncio.Semaphore(1)
          semaphore.release()
          for i in range(2):
              log(await semaphore.acquire(), semaphore.locked())
          bounded = asyncio.BoundedSemaphore(1)
          await bounded.acquire()
          bounded.release()
          for act in [bounded.release, lambda: asyncio.Semaphore(-1), lambda: asyncio.BoundedSemaphore(-1)]:
              try:
                  act()
              except ValueError as error:
                  log(told(error))
    `,
    gives: [
      'True False @0',
      'True True @0',
      'RangeError: BoundedSemaphore released too many times @0',
      'RangeError: Semaphore initial value must be >= 0 @0',
      'RangeError: Semaphore initial value must be >= 0 @0',
    ],
  },
];
