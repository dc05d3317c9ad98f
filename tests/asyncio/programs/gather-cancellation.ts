import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
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
