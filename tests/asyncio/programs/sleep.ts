import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'sleepers wake by deadline, equal ones in the order in which they lay down',
    *typescript(log) {
      function* sleeper(name: string, seconds: number): asyncio.Coroutine<void> {
        log(name, yield* asyncio.sleep(seconds, `slept ${seconds}`));
      }
      yield* asyncio.gather(
        sleeper('a', 2),
        sleeper('b', 1),
        sleeper('c', 2),
        sleeper('d', 1.5),
        sleeper('e', 1),
      );
      log('end');
    },
    python: `
      async def main(log):
          async def sleeper(name, seconds):
              log(name, await asyncio.sleep(seconds, f'slept {seconds}'))
          await asyncio.gather(sleeper('a', 2), sleeper('b', 1), sleeper('c', 2), sleeper('d', 1.5), sleeper('e', 1))
          log('end')
    `,
    gives: ['b slept 1 @1', 'e slept 1 @1', 'd slept 1.5 @1.5', 'a slept 2 @2', 'c slept 2 @2', 'end @2'],
  },
  {
    name: 'a sleep of nothing or less lets the others have one step and moves no time',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      for (const seconds of [0, -1, -0.0]) {
        loop.callSoon(log, 'other', Math.abs(seconds));
        log(yield* asyncio.sleep(seconds, 'result'));
      }
      log(yield* asyncio.sleep(0), yield* asyncio.sleep(1));
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          for seconds in [0, -1, 0]:
              loop.call_soon(log, 'other', abs(seconds))
              log(await asyncio.sleep(seconds, 'result'))
          log(await asyncio.sleep(0), await asyncio.sleep(1))
    `,
    gives: ['other 0 @0', 'result @0', 'other 1 @0', 'result @0', 'other 0 @0', 'result @0', 'None None @1'],
  },
  {
    name: 'several sleeps of nothing are several tasks',
    *typescript(log) {
      log(yield* asyncio.gather(asyncio.sleep(0), asyncio.sleep(0)));
      const task = asyncio.createTask(asyncio.sleep(0));
      log(task.getName());
      log(yield* task);
    },
    python: `
      async def main(log):
          log(await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0)))
          task = asyncio.create_task(asyncio.sleep(0))
          log(task.get_name())
          log(await task)
    `,
    gives: ['[None, None] @0', 'Task-4 @0', 'None @0'],
  },
  {
    name: 'the delay counts from where the sleep is awaited, not from where it is made',
    *typescript(log) {
      const nap = asyncio.sleep(1, 'nap');
      yield* asyncio.sleep(2);
      log(yield* nap);
    },
    python: `
      async def main(log):
          nap = asyncio.sleep(1, 'nap')
          await asyncio.sleep(2)
          log(await nap)
    `,
    gives: ['nap @3'],
  },
  {
    name: 'a sleep is awaited once',
    *typescript(log) {
      for (const seconds of [1, 0, 0.5]) {
        const nap = asyncio.sleep(seconds, 'slept');
        log(yield* nap);
        try {
          log(yield* asyncio.createTask(nap));
        } catch (error) {
          log(told(error));
        }
      }
    },
    python: `
      async def main(log):
          for seconds in [1, 0, 0.5]:
              nap = asyncio.sleep(seconds, 'slept')
              log(await nap)
              try:
                  log(await asyncio.create_task(nap))
              except RuntimeError as error:
                  log(told(error))
    `,
    gives: [
      'slept @1',
      'RuntimeError: cannot reuse already awaited coroutine @1',
      'slept @1',
      'RuntimeError: cannot reuse already awaited coroutine @1',
      'slept @1.5',
      'RuntimeError: cannot reuse already awaited coroutine @1.5',
    ],
  },
  {
    name: 'a cancelled sleep leaves no timer behind, and one that is over is over',
    *typescript(log) {
      const task = asyncio.createTask(asyncio.sleep(100));
      yield* asyncio.sleep(1);
      task.cancel();
      try {
        yield* task;
      } catch (error) {
        log(told(error));
      }
      const over = asyncio.createTask(asyncio.sleep(1, 'over'));
      yield* asyncio.sleep(1);
      log(over.done(), over.cancel());
      yield* asyncio.sleep(0);
      log(over.cancelled());
      yield* asyncio.getRunningLoop().createFuture();
    },
    python: `
      async def main(log):
          task = asyncio.create_task(asyncio.sleep(100))
          await asyncio.sleep(1)
          task.cancel()
          try:
              await task
          except asyncio.CancelledError as error:
              log(told(error))
          over = asyncio.create_task(asyncio.sleep(1, 'over'))
          await asyncio.sleep(1)
          log(over.done(), over.cancel())
          await asyncio.sleep(0)
          log(over.cancelled())
          await asyncio.get_running_loop().create_future()
    `,
    gives: ['CancelledError @1', 'False True @2', 'True @2', 'blocked @2'],
  },
  {
    name: 'a delay that is not a number is an error of whoever awaits it',
    *typescript(log) {
      const nap = asyncio.sleep(Number.NaN);
      log('made');
      try {
        yield* nap;
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      async def main(log):
          nap = asyncio.sleep(float('nan'))
          log('made')
          try:
              await nap
          except ValueError as error:
              log(told(error))
    `,
    gives: ['made @0', 'RangeError: Invalid delay: NaN (not a number) @0'],
  },
];
