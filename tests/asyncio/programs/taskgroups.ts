import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'leaving a group waits for all; the first error ends all; what it refuses, and when',
    *typescript(log) {
      function* work(name: string, seconds: number): asyncio.Coroutine<string> {
        try {
          yield* asyncio.sleep(seconds);
          if (name.startsWith('bad')) throw new RangeError(name);
          log(name);
          return name;
        } catch (error) {
          log(name, told(error));
          throw error;
        }
      }
      const attempt = (act: () => unknown) => {
        try {
          act();
        } catch (error) {
          log((error as Error).name, (error as Error).message.replace(/<.*>/, '<...>'));
        }
      };
      const good = new asyncio.TaskGroup();
      attempt(() => good.createTask(work('too early', 1)));
      let child: asyncio.Task<string> | undefined;
      yield* asyncio.asyncWith(good, function* (group) {
        child = group.createTask(work('a', 2));
        group.createTask(work('b', 1));
        log('body ends');
      });
      log('group ends', child?.result());
      attempt(() => good.createTask(work('too late', 1)));
      try {
        yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group) {
          group.createTask(work('c', 9));
          group.createTask(work('bad 1', 1));
          group.createTask(work('bad 2', 1));
          try {
            yield* asyncio.sleep(9);
          } finally {
            log('body is cancelled', asyncio.currentTask()?.cancelling());
            attempt(() => group.createTask(work('while it ends', 1)));
          }
        });
      } catch (error) {
        log(told(error), asyncio.currentTask()?.cancelling());
      }
      try {
        yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group) {
          group.createTask(work('d', 9));
          yield* asyncio.sleep(1);
          throw new RangeError('body');
        });
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      import re, warnings
      warnings.simplefilter('ignore')
      async def main(log):
          async def work(name, seconds):
              try:
                  await asyncio.sleep(seconds)
                  if name.startswith('bad'):
                      raise ValueError(name)
                  log(name)
                  return name
              except BaseException as error:
                  log(name, told(error))
                  raise
          def attempt(act):
              try:
                  act()
              except RuntimeError as error:
                  log(type(error).__name__, re.sub('<.*>', '<...>', str(error)))
          good = asyncio.TaskGroup()
          def start_early():
              coro = work('too early', 1)
              try:
                  good.create_task(coro)
              finally:
                  coro.close()
          attempt(start_early)
          async with good as group:
              child = group.create_task(work('a', 2))
              group.create_task(work('b', 1))
              log('body ends')
          log('group ends', child.result())
          attempt(lambda: good.create_task(work('too late', 1)))
          try:
              async with asyncio.TaskGroup() as group:
                  group.create_task(work('c', 9))
                  group.create_task(work('bad 1', 1))
                  group.create_task(work('bad 2', 1))
                  try:
                      await asyncio.sleep(9)
                  finally:
                      log('body is cancelled', asyncio.current_task().cancelling())
                      attempt(lambda: group.create_task(work('while it ends', 1)))
          except* ValueError as error:
              log(told(error), asyncio.current_task().cancelling())
          try:
              async with asyncio.TaskGroup() as group:
                  group.create_task(work('d', 9))
                  await asyncio.sleep(1)
                  raise ValueError('body')
          except* ValueError as error:
              log(told(error))
    `,
    gives: [
      'RuntimeError TaskGroup <...> has not been entered @0',
      'body ends @0',
      'b @1',
      'a @2',
      'group ends a @2',
      'RuntimeError TaskGroup <...> is finished @2',
      'bad 1 RangeError: bad 1 @3',
      'bad 2 RangeError: bad 2 @3',
      'c CancelledError @3',
      'body is cancelled 1 @3',
      'RuntimeError TaskGroup <...> is shutting down @3',
      'ExceptionGroup: unhandled errors in a TaskGroup [RangeError: bad 1, RangeError: bad 2] 0 @3',
      'd CancelledError @4',
      'ExceptionGroup: unhandled errors in a TaskGroup [RangeError: body] @4',
    ],
  },
];
