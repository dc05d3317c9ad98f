import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
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
];
