import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'set wakes all in the order in which they came; those who come later do not wait',
    *typescript(log) {
      const event = new asyncio.Event();
      function* waiter(name: string): asyncio.Coroutine<void> {
        log(name, 'waits');
        log(name, yield* event.wait());
      }
      const tasks = ['a', 'b', 'c'].map((name) => asyncio.createTask(waiter(name)));
      yield* asyncio.sleep(1);
      event.set();
      event.set();
      log('set', event.isSet());
      yield* waiter('main');
      yield* asyncio.gather(...tasks);
      event.clear();
      log(event.isSet());
    },
    python: `
      async def main(log):
          event = asyncio.Event()
          async def waiter(name):
              log(name, 'waits')
              log(name, await event.wait())
          tasks = [asyncio.create_task(waiter(name)) for name in 'abc']
          await asyncio.sleep(1)
          event.set()
          event.set()
          log('set', event.is_set())
          await waiter('main')
          await asyncio.gather(*tasks)
          event.clear()
          log(event.is_set())
    `,
    gives: [
      'a waits @0',
      'b waits @0',
      'c waits @0',
      'set True @1',
      'main waits @1',
      'main True @1',
      'a True @1',
      'b True @1',
      'c True @1',
      'False @1',
    ],
  },
  {
    name: 'set and clear in one step: those who waited are woken, those who come wait',
    *typescript(log) {
      const event = new asyncio.Event();
      function* waiter(name: string): asyncio.Coroutine<void> {
        yield* event.wait();
        log(name, 'woke', event.isSet());
      }
      asyncio.createTask(waiter('early'));
      yield* asyncio.sleep(0);
      event.set();
      event.clear();
      asyncio.createTask(waiter('late'));
      yield* asyncio.sleep(1);
      log('second time');
      event.set();
      yield* asyncio.sleep(0);
    },
    python: `
      async def main(log):
          event = asyncio.Event()
          async def waiter(name):
              await event.wait()
              log(name, 'woke', event.is_set())
          early = asyncio.create_task(waiter('early'))
          await asyncio.sleep(0)
          event.set()
          event.clear()
          late = asyncio.create_task(waiter('late'))
          await asyncio.sleep(1)
          log('second time')
          event.set()
          await asyncio.sleep(0)
    `,
    gives: ['early woke False @0', 'second time @1', 'late woke True @1'],
  },
  {
    name: 'cancelled waiters, before and after the wake-up, disturb nobody',
    *typescript(log) {
      const event = new asyncio.Event();
      function* waiter(name: string): asyncio.Coroutine<void> {
        try {
          yield* event.wait();
          log(name, 'woke');
        } catch (error) {
          log(name, told(error), event.isSet());
        }
      }
      const tasks = ['a', 'b', 'c', 'd'].map((name) => asyncio.createTask(waiter(name)));
      yield* asyncio.sleep(0);
      tasks[0].cancel('before');
      event.set();
      tasks[2].cancel('after');
      yield* asyncio.gather(...tasks);
    },
    python: `
      async def main(log):
          event = asyncio.Event()
          async def waiter(name):
              try:
                  await event.wait()
                  log(name, 'woke')
              except asyncio.CancelledError as error:
                  log(name, told(error), event.is_set())
          tasks = [asyncio.create_task(waiter(name)) for name in 'abcd']
          await asyncio.sleep(0)
          tasks[0].cancel('before')
          event.set()
          tasks[2].cancel('after')
          await asyncio.gather(*tasks)
    `,
    gives: ['a CancelledError: before True @0', 'b woke @0', 'c CancelledError: after True @0', 'd woke @0'],
  },
];
