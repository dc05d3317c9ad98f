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
    name: 'cancelling the outer cancels the children, and waits for those that take their time',
    *typescript(log) {
      function* work(name: string, seconds: number): asyncio.Coroutine<string> {
        try {
          yield* asyncio.sleep(10);
        } catch (error) {
          log(name, told(error));
          yield* asyncio.sleep(seconds);
          log(name, 'clean');
          throw error;
        }
        return name;
      }
      const all = asyncio.gather(work('a', 2), work('b', 1));
      yield* asyncio.sleep(1);
      log(all.cancel('stop'), all.done(), all.cancelled());
      try {
        yield* all;
      } catch (error) {
        log('main', told(error), all.cancelled());
      }
      log(all.cancel());
    },
    python: `
      async def main(log):
          async def work(name, seconds):
              try:
                  await asyncio.sleep(10)
              except asyncio.CancelledError as error:
                  log(name, told(error))
                  await asyncio.sleep(seconds)
                  log(name, 'clean')
                  raise
              return name
          all = asyncio.gather(work('a', 2), work('b', 1))
          await asyncio.sleep(1)
          log(all.cancel('stop'), all.done(), all.cancelled())
          try:
              await all
          except asyncio.CancelledError as error:
              log('main', told(error), all.cancelled())
          log(all.cancel())
    `,
    gives: [
      'True False False @1',
      'a CancelledError: stop @1',
      'b CancelledError: stop @1',
      'b clean @2',
      'main CancelledError: stop False @2',
      'False @2',
    ],
  },
  {
    name: 'with returnExceptions the outer is cancelled, even if every child refuses',
    *typescript(log) {
      function* stubborn(name: string): asyncio.Coroutine<string> {
        try {
          yield* asyncio.sleep(10);
        } catch (error) {
          log(name, told(error));
        }
        return name;
      }
      const all = asyncio.gather(stubborn('a'), stubborn('b'), { returnExceptions: true });
      yield* asyncio.sleep(1);
      all.cancel('stop');
      try {
        log(yield* all);
      } catch (error) {
        log('main', told(error));
      }
    },
    python: `
      async def main(log):
          async def stubborn(name):
              try:
                  await asyncio.sleep(10)
              except asyncio.CancelledError as error:
                  log(name, told(error))
              return name
          all = asyncio.gather(stubborn('a'), stubborn('b'), return_exceptions=True)
          await asyncio.sleep(1)
          all.cancel('stop')
          try:
              log(await all)
          except asyncio.CancelledError as error:
              log('main', told(error))
    `,
    gives: ['a CancelledError: stop @1', 'b CancelledError: stop @1', 'main CancelledError @1'],
  },
  {
    name: 'a cancelled child cancels who awaits the gathering, and no other child',
    *typescript(log) {
      const children = [asyncio.createTask(asyncio.sleep(5, 'a')), asyncio.createTask(asyncio.sleep(6, 'b'))];
      const all = asyncio.gather(...children);
      yield* asyncio.sleep(1);
      children[0].cancel('only this');
      try {
        yield* all;
      } catch (error) {
        log(told(error), all.cancelled(), children[1].done());
      }
      log(yield* children[1]);
    },
    python: `
      async def main(log):
          children = [asyncio.create_task(asyncio.sleep(5, 'a')), asyncio.create_task(asyncio.sleep(6, 'b'))]
          all = asyncio.gather(*children)
          await asyncio.sleep(1)
          children[0].cancel('only this')
          try:
              await all
          except asyncio.CancelledError as error:
              log(told(error), all.cancelled(), children[1].done())
          log(await children[1])
    `,
    gives: ['CancelledError: only this False False @1', 'b @6'],
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
  {
    name: 'gather of gathers: cancelled from outside, every leaf is told once',
    *typescript(log) {
      function* leaf(name: string): asyncio.Coroutine<void> {
        try {
          yield* asyncio.sleep(10);
        } catch (error) {
          log(name, told(error));
          throw error;
        }
      }
      const tree = asyncio.gather(asyncio.gather(leaf('a'), leaf('b')), leaf('c'));
      yield* asyncio.sleep(1);
      const waiter = asyncio.createTask(
        (function* (): asyncio.Coroutine<void> {
          yield* tree;
        })(),
      );
      yield* asyncio.sleep(0);
      waiter.cancel('all');
      try {
        yield* waiter;
      } catch (error) {
        log('main', told(error));
      }
    },
    python: `
      async def main(log):
          async def leaf(name):
              try:
                  await asyncio.sleep(10)
              except asyncio.CancelledError as error:
                  log(name, told(error))
                  raise
          tree = asyncio.gather(asyncio.gather(leaf('a'), leaf('b')), leaf('c'))
          await asyncio.sleep(1)
          async def wait():
              await tree
          waiter = asyncio.create_task(wait())
          await asyncio.sleep(0)
          waiter.cancel('all')
          try:
              await waiter
          except asyncio.CancelledError as error:
              log('main', told(error))
    `,
    gives: [
      'a CancelledError: all @1',
      'b CancelledError: all @1',
      'c CancelledError: all @1',
      'main CancelledError: all @1',
    ],
  },
];
