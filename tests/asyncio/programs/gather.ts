import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'results come in the order of the arguments, whatever the order of the ends',
    *typescript(log) {
      function* work(name: string, seconds: number): asyncio.Coroutine<string> {
        log(name, 'begins');
        yield* asyncio.sleep(seconds);
        log(name, 'ends');
        return name;
      }
      log(yield* asyncio.gather(work('a', 3), work('b', 1), work('c', 2)));
      log(yield* asyncio.gather());
    },
    python: `
      async def main(log):
          async def work(name, seconds):
              log(name, 'begins')
              await asyncio.sleep(seconds)
              log(name, 'ends')
              return name
          log(await asyncio.gather(work('a', 3), work('b', 1), work('c', 2)))
          log(await asyncio.gather())
    `,
    gives: [
      'a begins @0',
      'b begins @0',
      'c begins @0',
      'b ends @1',
      'c ends @2',
      'a ends @3',
      "['a', 'b', 'c'] @3",
      '[] @3',
    ],
  },
  {
    name: 'the first exception is raised at once and the others go on; a second one is dropped',
    *typescript(log) {
      function* work(name: string, seconds: number): asyncio.Coroutine<string> {
        yield* asyncio.sleep(seconds);
        log(name);
        if (name !== 'good') throw new RangeError(name);
        return name;
      }
      try {
        yield* asyncio.gather(work('good', 3), work('second', 2), work('first', 1));
      } catch (error) {
        log('main', told(error));
      }
      yield* asyncio.sleep(5);
      log('end');
    },
    python: `
      async def main(log):
          async def work(name, seconds):
              await asyncio.sleep(seconds)
              log(name)
              if name != 'good':
                  raise ValueError(name)
              return name
          try:
              await asyncio.gather(work('good', 3), work('second', 2), work('first', 1))
          except ValueError as error:
              log('main', told(error))
          await asyncio.sleep(5)
          log('end')
    `,
    gives: ['first @1', 'main RangeError: first @1', 'second @2', 'good @3', 'end @6'],
  },
  {
    name: 'returnExceptions: exceptions and cancellations are results',
    *typescript(log) {
      function* fail(): asyncio.Coroutine<never> {
        throw new RangeError('failed');
      }
      const cancelled = asyncio.createTask(asyncio.sleep(5));
      const future = asyncio.getRunningLoop().createFuture();
      asyncio.getRunningLoop().callLater(1, () => cancelled.cancel('task'));
      asyncio.getRunningLoop().callLater(1, () => future.cancel('future'));
      const results = yield* asyncio.gather(asyncio.sleep(2, 'ok'), fail(), cancelled, future, {
        returnExceptions: true,
      });
      for (const result of results) log(told(result));
    },
    python: `
      async def main(log):
          async def fail():
              raise ValueError('failed')
          cancelled = asyncio.create_task(asyncio.sleep(5))
          future = asyncio.get_running_loop().create_future()
          asyncio.get_running_loop().call_later(1, cancelled.cancel, 'task')
          asyncio.get_running_loop().call_later(1, future.cancel, 'future')
          results = await asyncio.gather(asyncio.sleep(2, 'ok'), fail(), cancelled, future, return_exceptions=True)
          for result in results:
              log(told(result) if isinstance(result, BaseException) else result)
    `,
    gives: ['ok @2', 'RangeError: failed @2', 'CancelledError @2', 'CancelledError: future @2'],
  },
  {
    name: 'the same awaitable twice runs once, and a child that is done already counts',
    *typescript(log) {
      let runs = 0;
      function* work(): asyncio.Coroutine<number> {
        log('work');
        return ++runs;
      }
      const coro = work();
      const task = asyncio.createTask(work());
      const done = asyncio.getRunningLoop().createFuture<string>();
      done.setResult('done');
      log(yield* asyncio.gather(coro, task, coro, done, task, done));
      const all = asyncio.gather(done, task);
      log('done at once', all.done());
      log(yield* all);
    },
    python: `
      async def main(log):
          runs = 0
          async def work():
              nonlocal runs
              log('work')
              runs += 1
              return runs
          coro = work()
          task = asyncio.create_task(work())
          done = asyncio.get_running_loop().create_future()
          done.set_result('done')
          log(await asyncio.gather(coro, task, coro, done, task, done))
          all = asyncio.gather(done, task)
          log('done at once', all.done())
          log(await all)
    `,
    gives: [
      'work @0',
      'work @0',
      "[2, 1, 2, 'done', 1, 'done'] @0",
      'done at once True @0',
      "['done', 1] @0",
    ],
  },
  {
    name: 'what cannot be awaited is refused, and what stood before it runs all the same',
    *typescript(log) {
      function* work(): asyncio.Coroutine<void> {
        log('runs all the same');
      }
      try {
        // @ts-expect-error: a number is no awaitable
        asyncio.gather(work(), 5);
      } catch (error) {
        log(told(error));
      }
      yield* asyncio.sleep(0);
    },
    python: `
      async def main(log):
          async def work():
              log('runs all the same')
          try:
              asyncio.gather(work(), 5)
          except TypeError as error:
              log(told(error))
          await asyncio.sleep(0)
    `,
    gives: [
      'TypeError: An asyncio.Future, a coroutine or an awaitable is required @0',
      'runs all the same @0',
    ],
  },
];
