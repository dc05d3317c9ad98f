import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'several requests are one cancellation, but are counted; uncancel takes them back',
    *typescript(log) {
      function* stubborn(): asyncio.Coroutine<string> {
        for (const seconds of [1, 2]) {
          try {
            yield* asyncio.sleep(seconds);
            log('slept', seconds);
          } catch (error) {
            log('swallowed', told(error), asyncio.currentTask()?.cancelling());
          }
        }
        log('uncancel', asyncio.currentTask()?.uncancel(), asyncio.currentTask()?.uncancel());
        log('uncancel', asyncio.currentTask()?.uncancel());
        return 'stayed';
      }
      const task = asyncio.createTask(stubborn());
      yield* asyncio.sleep(0.5);
      log(task.cancel('one'), task.cancel('two'), task.cancelling());
      log(yield* task);
      log(task.cancelled(), task.cancelling());
    },
    python: `
      async def main(log):
          async def stubborn():
              for seconds in [1, 2]:
                  try:
                      await asyncio.sleep(seconds)
                      log('slept', seconds)
                  except asyncio.CancelledError as error:
                      log('swallowed', told(error), asyncio.current_task().cancelling())
              log('uncancel', asyncio.current_task().uncancel(), asyncio.current_task().uncancel())
              log('uncancel', asyncio.current_task().uncancel())
              return 'stayed'
          task = asyncio.create_task(stubborn())
          await asyncio.sleep(0.5)
          log(task.cancel('one'), task.cancel('two'), task.cancelling())
          log(await task)
          log(task.cancelled(), task.cancelling())
    `,
    gives: [
      'True True 2 @0.5',
      'swallowed CancelledError: one 2 @0.5',
      'slept 2 @2.5',
      'uncancel 1 0 @2.5',
      'uncancel 0 @2.5',
      'stayed @2.5',
      'False 0 @2.5',
    ],
  },
  {
    name: 'a request taken back before the step that would have thrown it is no cancellation',
    *typescript(log) {
      function* worker(): asyncio.Coroutine<string> {
        log('begun');
        yield* asyncio.sleep(0);
        return 'done';
      }
      const task = asyncio.createTask(worker());
      log(task.cancel(), task.uncancel());
      log(yield* task);
    },
    python: `
      async def main(log):
          async def worker():
              log('begun')
              await asyncio.sleep(0)
              return 'done'
          task = asyncio.create_task(worker())
          log(task.cancel(), task.uncancel())
          log(await task)
    `,
    gives: ['True 0 @0', 'begun @0', 'done @0'],
  },
  {
    name: 'the message of a cancelled task is in the first error only',
    *typescript(log) {
      const task = asyncio.createTask(asyncio.sleep(10));
      yield* asyncio.sleep(0);
      task.cancel('message');
      for (let i = 0; i < 3; i++) {
        try {
          yield* task;
        } catch (error) {
          log(told(error));
        }
      }
      const future = asyncio.getRunningLoop().createFuture();
      future.cancel('message');
      for (let i = 0; i < 2; i++) {
        try {
          yield* future;
        } catch (error) {
          log(told(error));
        }
      }
    },
    python: `
      async def main(log):
          task = asyncio.create_task(asyncio.sleep(10))
          await asyncio.sleep(0)
          task.cancel('message')
          for i in range(3):
              try:
                  await task
              except asyncio.CancelledError as error:
                  log(told(error))
          future = asyncio.get_running_loop().create_future()
          future.cancel('message')
          for i in range(2):
              try:
                  await future
              except asyncio.CancelledError as error:
                  log(told(error))
    `,
    gives: [
      'CancelledError: message @0',
      'CancelledError @0',
      'CancelledError @0',
      'CancelledError: message @0',
      'CancelledError: message @0',
    ],
  },
];
