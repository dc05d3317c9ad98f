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
    name: 'a future in each state: what it says, what it refuses',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const futures = Array.from({ length: 5 }, () => loop.createFuture<string>());
      futures[1].setResult('result');
      futures[2].setException(new RangeError('failed'));
      futures[3].cancel();
      futures[4].cancel('with message');
      for (const future of futures) {
        log(future.done(), future.cancelled());
        const acts = [
          () => future.result(),
          () => future.exception(),
          () => (future.done() ? future.setResult('again') : 'not tried'),
          () => (future.done() ? future.setException(new RangeError('again')) : 'not tried'),
          () => (future.done() ? future.cancel() : 'not tried'),
        ];
        for (const act of acts) {
          try {
            log(told(act()));
          } catch (error) {
            log('raised', told(error));
          }
        }
      }
      yield* asyncio.sleep(0);
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          futures = [loop.create_future() for _ in range(5)]
          futures[1].set_result('result')
          futures[2].set_exception(ValueError('failed'))
          futures[3].cancel()
          futures[4].cancel('with message')
          for future in futures:
              log(future.done(), future.cancelled())
              acts = [
                  lambda: future.result(),
                  lambda: future.exception(),
                  lambda: future.set_result('again') if future.done() else 'not tried',
                  lambda: future.set_exception(ValueError('again')) if future.done() else 'not tried',
                  lambda: future.cancel() if future.done() else 'not tried',
              ]
              for act in acts:
                  try:
                      result = act()
                      log(told(result) if isinstance(result, BaseException) else result)
                  except BaseException as error:
                      log('raised', told(error))
          await asyncio.sleep(0)
    `,
    gives: [
      'False False @0',
      'raised InvalidStateError: Result is not set. @0',
      'raised InvalidStateError: Exception is not set. @0',
      'not tried @0',
      'not tried @0',
      'not tried @0',
      'True False @0',
      'result @0',
      'None @0',
      'raised InvalidStateError: invalid state @0',
      'raised InvalidStateError: invalid state @0',
      'False @0',
      'True False @0',
      'raised RangeError: failed @0',
      'RangeError: failed @0',
      'raised InvalidStateError: invalid state @0',
      'raised InvalidStateError: invalid state @0',
      'False @0',
      'True True @0',
      'raised CancelledError @0',
      'raised CancelledError @0',
      'raised InvalidStateError: invalid state @0',
      'raised InvalidStateError: invalid state @0',
      'False @0',
      'True True @0',
      'raised CancelledError: with message @0',
      'raised CancelledError: with message @0',
      'raised InvalidStateError: invalid state @0',
      'raised InvalidStateError: invalid state @0',
      'False @0',
    ],
  },
  {
    name: 'awaiting a future that is done lets nobody else go first',
    *typescript(log) {
      const future = asyncio.getRunningLoop().createFuture<number>();
      future.setResult(42);
      asyncio.getRunningLoop().callSoon(log, 'other');
      log(yield* future);
      log(yield* future);
      yield* asyncio.sleep(0);
    },
    python: `
      async def main(log):
          future = asyncio.get_running_loop().create_future()
          future.set_result(42)
          asyncio.get_running_loop().call_soon(log, 'other')
          log(await future)
          log(await future)
          await asyncio.sleep(0)
    `,
    gives: ['42 @0', '42 @0', 'other @0'],
  },
  {
    name: 'an exception class is made an exception, and anything else is refused',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const future = loop.createFuture();
      try {
        // @ts-expect-error: a string is no exception
        future.setException('text');
      } catch (error) {
        log(told(error));
      }
      future.setException(RangeError);
      try {
        yield* future;
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          future = loop.create_future()
          try:
              future.set_exception('text')
          except TypeError as error:
              log(told(error))
          future.set_exception(ValueError)
          try:
              await future
          except ValueError as error:
              log(told(error))
    `,
    gives: ['TypeError: invalid exception object @0', 'RangeError @0'],
  },
  {
    name: 'every waiter of a cancelled future is cancelled, and so are those who come later',
    *typescript(log) {
      const future = asyncio.getRunningLoop().createFuture<string>();
      function* waiter(name: string): asyncio.Coroutine<void> {
        try {
          yield* future;
        } catch (error) {
          log(name, told(error));
          throw error;
        }
      }
      const tasks = [asyncio.createTask(waiter('a')), asyncio.createTask(waiter('b'))];
      yield* asyncio.sleep(0);
      log(future.cancel('gone'), future.cancel('again'));
      tasks.push(asyncio.createTask(waiter('c')));
      yield* asyncio.sleep(1);
      log(tasks.map((task) => task.cancelled()));
    },
    python: `
      async def main(log):
          future = asyncio.get_running_loop().create_future()
          async def waiter(name):
              try:
                  await future
              except asyncio.CancelledError as error:
                  log(name, told(error))
                  raise
          tasks = [asyncio.create_task(waiter('a')), asyncio.create_task(waiter('b'))]
          await asyncio.sleep(0)
          log(future.cancel('gone'), future.cancel('again'))
          tasks.append(asyncio.create_task(waiter('c')))
          await asyncio.sleep(1)
          log([task.cancelled() for task in tasks])
    `,
    gives: [
      'True False @0',
      'a CancelledError: gone @0',
      'b CancelledError: gone @0',
      'c CancelledError: gone @0',
      '[True, True, True] @1',
    ],
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
