import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a task cancelled before its first step never begins',
    *typescript(log) {
      function* never(): asyncio.Coroutine<void> {
        log('begun');
      }
      const task = asyncio.createTask(never());
      log(task.cancel('too early'), task.cancelled(), task.cancelling());
      try {
        yield* task;
      } catch (error) {
        log(told(error));
      }
      log(task.cancelled(), task.cancel());
    },
    python: `
      async def main(log):
          async def never():
              log('begun')
          task = asyncio.create_task(never())
          log(task.cancel('too early'), task.cancelled(), task.cancelling())
          try:
              await task
          except asyncio.CancelledError as error:
              log(told(error))
          log(task.cancelled(), task.cancel())
    `,
    gives: ['True False 1 @0', 'CancelledError: too early @0', 'True False @0'],
  },
  {
    name: 'cancellation reaches the innermost await through a chain of tasks, each of which may clean up',
    *typescript(log) {
      function* inner(): asyncio.Coroutine<void> {
        try {
          yield* asyncio.sleep(10);
        } finally {
          log('inner cleans up');
          yield* asyncio.sleep(1);
          log('inner is clean');
        }
      }
      function* outer(): asyncio.Coroutine<void> {
        const task = asyncio.createTask(inner());
        try {
          yield* task;
        } catch (error) {
          log('outer', told(error), task.cancelled(), task.cancelling());
          throw error;
        }
      }
      const task = asyncio.createTask(outer());
      yield* asyncio.sleep(2);
      log('cancel', task.cancel('stop'));
      try {
        yield* task;
      } catch (error) {
        log('main', told(error), task.cancelled(), task.cancelling());
      }
    },
    python: `
      async def main(log):
          async def inner():
              try:
                  await asyncio.sleep(10)
              finally:
                  log('inner cleans up')
                  await asyncio.sleep(1)
                  log('inner is clean')
          async def outer():
              task = asyncio.create_task(inner())
              try:
                  await task
              except asyncio.CancelledError as error:
                  log('outer', told(error), task.cancelled(), task.cancelling())
                  raise
          task = asyncio.create_task(outer())
          await asyncio.sleep(2)
          log('cancel', task.cancel('stop'))
          try:
              await task
          except asyncio.CancelledError as error:
              log('main', told(error), task.cancelled(), task.cancelling())
    `,
    gives: [
      'cancel True @2',
      'inner cleans up @2',
      'inner is clean @3',
      'outer CancelledError: stop True 1 @3',
      'main CancelledError: stop True 1 @3',
    ],
  },
  {
    name: 'a task that is ready again is cancelled at its next step, though what it waited for is there',
    *typescript(log) {
      const future = asyncio.getRunningLoop().createFuture<string>();
      function* waiter(): asyncio.Coroutine<string> {
        try {
          return yield* future;
        } catch (error) {
          log(told(error), future.result());
          return 'caught';
        }
      }
      const task = asyncio.createTask(waiter());
      yield* asyncio.sleep(0);
      future.setResult('there');
      log(task.cancel('too late'), task.cancelling());
      log(yield* task);
      log(task.cancelled(), task.cancelling());
    },
    python: `
      async def main(log):
          future = asyncio.get_running_loop().create_future()
          async def waiter():
              try:
                  return await future
              except asyncio.CancelledError as error:
                  log(told(error), future.result())
                  return 'caught'
          task = asyncio.create_task(waiter())
          await asyncio.sleep(0)
          future.set_result('there')
          log(task.cancel('too late'), task.cancelling())
          log(await task)
          log(task.cancelled(), task.cancelling())
    `,
    gives: ['True 1 @0', 'CancelledError: too late there @0', 'caught @0', 'False 1 @0'],
  },
  {
    name: 'what is yielded or thrown in a step that cancels itself',
    *typescript(log) {
      function* returns(): asyncio.Coroutine<string> {
        asyncio.currentTask()?.cancel('self');
        return 'returned';
      }
      function* raises(): asyncio.Coroutine<string> {
        asyncio.currentTask()?.cancel('self');
        throw new RangeError('raised');
      }
      function* waits(): asyncio.Coroutine<string> {
        asyncio.currentTask()?.cancel('self');
        return yield* asyncio.sleep(5, 'slept');
      }
      function* yields(): asyncio.Coroutine<string> {
        asyncio.currentTask()?.cancel('self');
        yield* asyncio.sleep(0);
        return 'yielded';
      }
      for (const act of [returns, raises, waits, yields]) {
        const task = asyncio.createTask(act());
        try {
          log(yield* task);
        } catch (error) {
          log(act.name, told(error), task.cancelled());
        }
      }
    },
    python: `
      async def main(log):
          async def returns():
              asyncio.current_task().cancel('self')
              return 'returned'
          async def raises():
              asyncio.current_task().cancel('self')
              raise ValueError('raised')
          async def waits():
              asyncio.current_task().cancel('self')
              return await asyncio.sleep(5, 'slept')
          async def yields():
              asyncio.current_task().cancel('self')
              await asyncio.sleep(0)
              return 'yielded'
          for act in [returns, raises, waits, yields]:
              task = asyncio.create_task(act())
              try:
                  log(await task)
              except BaseException as error:
                  log(act.__name__, told(error), task.cancelled())
    `,
    gives: [
      'returns CancelledError: self True @0',
      'raises RangeError: raised False @0',
      'waits CancelledError: self True @0',
      'yields CancelledError: self True @0',
    ],
  },
];
