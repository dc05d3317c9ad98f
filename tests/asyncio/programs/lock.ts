import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'first come, first served; who releases and asks again goes to the end',
    *typescript(log) {
      const lock = new asyncio.Lock();
      function* worker(name: string): asyncio.Coroutine<void> {
        for (let i = 0; i < 2; i++) {
          yield* asyncio.asyncWith(lock, function* () {
            log(name, 'in', i);
            yield* asyncio.sleep(1);
            log(name, 'out', i);
          });
        }
      }
      yield* asyncio.gather(worker('a'), worker('b'), worker('c'));
      log(lock.locked());
    },
    python: `
      async def main(log):
          lock = asyncio.Lock()
          async def worker(name):
              for i in range(2):
                  async with lock:
                      log(name, 'in', i)
                      await asyncio.sleep(1)
                      log(name, 'out', i)
          await asyncio.gather(worker('a'), worker('b'), worker('c'))
          log(lock.locked())
    `,
    gives: [
      'a in 0 @0',
      'a out 0 @1',
      'b in 0 @1',
      'b out 0 @2',
      'c in 0 @2',
      'c out 0 @3',
      'a in 1 @3',
      'a out 1 @4',
      'b in 1 @4',
      'b out 1 @5',
      'c in 1 @5',
      'c out 1 @6',
      'False @6',
    ],
  },
  {
    name: 'an open lock is taken without letting others go first',
    *typescript(log) {
      const lock = new asyncio.Lock();
      asyncio.getRunningLoop().callSoon(log, 'other');
      log(yield* lock.acquire(), lock.locked());
      lock.release();
      log(lock.locked());
      try {
        lock.release();
      } catch (error) {
        log(told(error));
      }
      yield* asyncio.sleep(0);
    },
    python: `
      async def main(log):
          lock = asyncio.Lock()
          asyncio.get_running_loop().call_soon(log, 'other')
          log(await lock.acquire(), lock.locked())
          lock.release()
          log(lock.locked())
          try:
              lock.release()
          except RuntimeError as error:
              log(told(error))
          await asyncio.sleep(0)
    `,
    gives: ['True True @0', 'False @0', 'RuntimeError: Lock is not acquired. @0', 'other @0'],
  },
  {
    name: 'between release and the first waiter nobody slips in',
    *typescript(log) {
      const lock = new asyncio.Lock();
      function* worker(name: string): asyncio.Coroutine<void> {
        log(name, 'asks', lock.locked());
        yield* lock.acquire();
        log(name, 'has it');
        lock.release();
      }
      yield* lock.acquire();
      const first = asyncio.createTask(worker('first'));
      yield* asyncio.sleep(0);
      lock.release();
      log('released', lock.locked());
      const second = worker('second');
      const third = asyncio.createTask(worker('third'));
      yield* second;
      yield* asyncio.gather(first, third);
    },
    python: `
      async def main(log):
          lock = asyncio.Lock()
          async def worker(name):
              log(name, 'asks', lock.locked())
              await lock.acquire()
              log(name, 'has it')
              lock.release()
          await lock.acquire()
          first = asyncio.create_task(worker('first'))
          await asyncio.sleep(0)
          lock.release()
          log('released', lock.locked())
          second = worker('second')
          third = asyncio.create_task(worker('third'))
          await second
          await asyncio.gather(first, third)
    `,
    gives: [
      'first asks True @0',
      'released False @0',
      'second asks False @0',
      'first has it @0',
      'third asks False @0',
      'second has it @0',
      'third has it @0',
    ],
  },
  {
    name: 'a waiter cancelled after it was woken, but before it ran, hands the lock on',
    *typescript(log) {
      const lock = new asyncio.Lock();
      function* worker(name: string): asyncio.Coroutine<void> {
        try {
          yield* lock.acquire();
          log(name, 'has it');
          lock.release();
        } catch (error) {
          log(name, told(error), lock.locked());
        }
      }
      yield* lock.acquire();
      const tasks = ['a', 'b', 'c', 'd'].map((name) => asyncio.createTask(worker(name)));
      yield* asyncio.sleep(0);
      tasks[1].cancel('before');
      lock.release();
      tasks[0].cancel('after');
      yield* asyncio.gather(...tasks);
      log(lock.locked());
    },
    python: `
      async def main(log):
          lock = asyncio.Lock()
          async def worker(name):
              try:
                  await lock.acquire()
                  log(name, 'has it')
                  lock.release()
              except asyncio.CancelledError as error:
                  log(name, told(error), lock.locked())
          await lock.acquire()
          tasks = [asyncio.create_task(worker(name)) for name in 'abcd']
          await asyncio.sleep(0)
          tasks[1].cancel('before')
          lock.release()
          tasks[0].cancel('after')
          await asyncio.gather(*tasks)
          log(lock.locked())
    `,
    gives: [
      'b CancelledError: before False @0',
      'a CancelledError: after False @0',
      'c has it @0',
      'd has it @0',
      'False @0',
    ],
  },
  {
    name: 'a lock belongs to the loop in which somebody first had to wait',
    typescript(log, newLoop) {
      const lock = new asyncio.Lock();
      function* contend(): asyncio.Coroutine<void> {
        yield* lock.acquire();
        const task = asyncio.createTask(lock.acquire());
        yield* asyncio.sleep(0);
        lock.release();
        try {
          yield* task;
          lock.release();
          log('fine');
        } catch (error) {
          log((error as Error).name, (error as Error).message.replace(/<.*>/, '<...>'));
        }
      }
      newLoop().runUntilComplete(contend());
      newLoop().runUntilComplete(contend());
    },
    python: `
      import re
      def main(log):
          lock = asyncio.Lock()
          async def contend():
              await lock.acquire()
              task = asyncio.create_task(lock.acquire())
              await asyncio.sleep(0)
              lock.release()
              try:
                  await task
                  lock.release()
                  log('fine')
              except RuntimeError as error:
                  log(type(error).__name__, re.sub('<.*>', '<...>', str(error)))
          new_loop().run_until_complete(contend())
          new_loop().run_until_complete(contend())
    `,
    gives: ['fine @0', 'RuntimeError <...> is bound to a different event loop @0'],
  },
];
