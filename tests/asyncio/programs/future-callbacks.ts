import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'callbacks are never called in place, run in the order in which they were added, once',
    *typescript(log) {
      const future = asyncio.getRunningLoop().createFuture<string>();
      const callback = (name: string) => (done: asyncio.Future<string>) => {
        log(name, done.result());
        if (name === 'first') done.addDoneCallback(() => log('added by first'));
      };
      future.addDoneCallback(callback('first'));
      future.addDoneCallback(callback('second'));
      future.setResult('ok');
      log('set');
      future.addDoneCallback(callback('late'));
      log('added late');
      yield* asyncio.sleep(0);
      log('main');
      yield* asyncio.sleep(0);
      log('end');
    },
    python: `
      async def main(log):
          future = asyncio.get_running_loop().create_future()
          def callback(name):
              def called(done):
                  log(name, done.result())
                  if name == 'first':
                      done.add_done_callback(lambda done: log('added by first'))
              return called
          future.add_done_callback(callback('first'))
          future.add_done_callback(callback('second'))
          future.set_result('ok')
          log('set')
          future.add_done_callback(callback('late'))
          log('added late')
          await asyncio.sleep(0)
          log('main')
          await asyncio.sleep(0)
          log('end')
    `,
    gives: [
      'set @0',
      'added late @0',
      'first ok @0',
      'second ok @0',
      'late ok @0',
      'main @0',
      'added by first @0',
      'end @0',
    ],
  },
  {
    name: 'callbacks and waiting tasks share one order',
    *typescript(log) {
      const future = asyncio.getRunningLoop().createFuture<string>();
      function* waiter(name: string): asyncio.Coroutine<void> {
        log(name, yield* future);
      }
      future.addDoneCallback(() => log('callback 1'));
      const tasks = [asyncio.createTask(waiter('task 1')), asyncio.createTask(waiter('task 2'))];
      yield* asyncio.sleep(0);
      future.addDoneCallback(() => log('callback 2'));
      future.setResult('ok');
      yield* asyncio.gather(...tasks);
      log('main');
    },
    python: `
      async def main(log):
          future = asyncio.get_running_loop().create_future()
          async def waiter(name):
              log(name, await future)
          future.add_done_callback(lambda done: log('callback 1'))
          tasks = [asyncio.create_task(waiter('task 1')), asyncio.create_task(waiter('task 2'))]
          await asyncio.sleep(0)
          future.add_done_callback(lambda done: log('callback 2'))
          future.set_result('ok')
          await asyncio.gather(*tasks)
          log('main')
    `,
    gives: ['callback 1 @0', 'task 1 ok @0', 'task 2 ok @0', 'callback 2 @0', 'main @0'],
  },
  {
    name: 'removeDoneCallback takes away every registration of one callback, and only before it is scheduled',
    *typescript(log) {
      const future = asyncio.getRunningLoop().createFuture<undefined>();
      const a = () => log('a');
      const b = () => log('b');
      for (const callback of [a, b, a, b, b]) future.addDoneCallback(callback);
      log(future.removeDoneCallback(a), future.removeDoneCallback(a));
      future.setResult(undefined);
      log(future.removeDoneCallback(b));
      yield* asyncio.sleep(0);
      log('main');
    },
    python: `
      async def main(log):
          future = asyncio.get_running_loop().create_future()
          def a(done): log('a')
          def b(done): log('b')
          for callback in [a, b, a, b, b]:
              future.add_done_callback(callback)
          log(future.remove_done_callback(a), future.remove_done_callback(a))
          future.set_result(None)
          log(future.remove_done_callback(b))
          await asyncio.sleep(0)
          log('main')
    `,
    gives: ['2 0 @0', '0 @0', 'b @0', 'b @0', 'b @0', 'main @0'],
  },
  {
    name: 'a callback that raises is reported, and the others run',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      loop.setExceptionHandler((_loop, context) => log('handler', told(context.exception)));
      const future = loop.createFuture<undefined>();
      future.addDoneCallback(() => {
        throw new RangeError('bad callback');
      });
      future.addDoneCallback(() => log('good callback'));
      future.setResult(undefined);
      yield* asyncio.sleep(0);
      log('main');
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          loop.set_exception_handler(lambda loop, context: log('handler', told(context['exception'])))
          future = loop.create_future()
          def bad(done):
              raise ValueError('bad callback')
          future.add_done_callback(bad)
          future.add_done_callback(lambda done: log('good callback'))
          future.set_result(None)
          await asyncio.sleep(0)
          log('main')
    `,
    gives: ['handler RangeError: bad callback @0', 'good callback @0', 'main @0'],
  },
];
