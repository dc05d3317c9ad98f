import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'what is left when main ends is cancelled, in the order of creation, and cleans up',
    *typescript(log) {
      function* worker(name: string, cleaning: number): asyncio.Coroutine<void> {
        try {
          yield* asyncio.sleep(10);
        } catch (error) {
          log(name, told(error));
          throw error;
        } finally {
          yield* asyncio.sleep(cleaning);
          log(name, 'clean');
        }
      }
      asyncio.createTask(worker('a', 2));
      asyncio.createTask(worker('b', 1));
      yield* asyncio.sleep(0);
      asyncio.createTask(worker('never begun', 1));
      log('main ends');
    },
    python: `
      async def main(log):
          async def worker(name, cleaning):
              try:
                  await asyncio.sleep(10)
              except asyncio.CancelledError as error:
                  log(name, told(error))
                  raise
              finally:
                  await asyncio.sleep(cleaning)
                  log(name, 'clean')
          a = asyncio.create_task(worker('a', 2))
          b = asyncio.create_task(worker('b', 1))
          await asyncio.sleep(0)
          c = asyncio.create_task(worker('never begun', 1))
          log('main ends')
    `,
    gives: [
      'main ends @0',
      'a CancelledError @0',
      'b CancelledError @0',
      'never begun CancelledError @0',
      'b clean @1',
      'never begun clean @1',
      'a clean @2',
    ],
  },
  {
    name: 'an error of main comes out after the rest is cancelled; errors in cleaning up are reported',
    *typescript(log) {
      asyncio
        .getRunningLoop()
        .setExceptionHandler((_loop, context) => log('handler', context.message, told(context.exception)));
      function* worker(name: string, fails: boolean): asyncio.Coroutine<void> {
        try {
          yield* asyncio.sleep(10);
        } catch (error) {
          log(name, 'cleans up');
          yield* asyncio.sleep(1);
          throw fails ? new RangeError(`${name} failed`) : error;
        }
      }
      asyncio.createTask(worker('a', true));
      asyncio.createTask(worker('b', false));
      asyncio.createTask(worker('c', true));
      yield* asyncio.sleep(0);
      throw new RangeError('main failed');
    },
    python: `
      async def main(log):
          asyncio.get_running_loop().set_exception_handler(
              lambda loop, context: log('handler', context['message'], told(context['exception'])))
          async def worker(name, fails):
              try:
                  await asyncio.sleep(10)
              finally:
                  log(name, 'cleans up')
                  await asyncio.sleep(1)
                  if fails:
                      raise ValueError(f'{name} failed')
          tasks = [asyncio.create_task(worker('a', True)), asyncio.create_task(worker('b', False)),
                   asyncio.create_task(worker('c', True))]
          await asyncio.sleep(0)
          raise ValueError('main failed')
    `,
    gives: [
      'a cleans up @0',
      'b cleans up @0',
      'c cleans up @0',
      'handler unhandled exception during asyncio.run() shutdown RangeError: a failed @1',
      'handler unhandled exception during asyncio.run() shutdown RangeError: c failed @1',
      'main raised RangeError: main failed @1',
    ],
  },
  {
    name: 'who refuses to be cancelled at the end is waited for, and may start others',
    *typescript(log) {
      function* child(): asyncio.Coroutine<void> {
        log('child begins');
        yield* asyncio.sleep(1);
        log('child ends');
      }
      function* stubborn(): asyncio.Coroutine<void> {
        try {
          yield* asyncio.sleep(10);
        } catch (error) {
          log('refuses', told(error));
          asyncio.createTask(child());
          yield* asyncio.sleep(3);
          log('stubborn ends');
        }
      }
      asyncio.createTask(stubborn());
      yield* asyncio.sleep(1);
      log('main ends');
    },
    python: `
      async def main(log):
          kept = []
          async def child():
              log('child begins')
              await asyncio.sleep(1)
              log('child ends')
          async def stubborn():
              try:
                  await asyncio.sleep(10)
              except asyncio.CancelledError as error:
                  log('refuses', told(error))
                  kept.append(asyncio.create_task(child()))
                  await asyncio.sleep(3)
                  log('stubborn ends')
          kept.append(asyncio.create_task(stubborn()))
          await asyncio.sleep(1)
          log('main ends')
    `,
    gives: [
      'main ends @1',
      'refuses CancelledError @1',
      'child begins @1',
      'child ends @2',
      'stubborn ends @4',
    ],
  },
  {
    name: 'after main the loop still runs what is ready, a few iterations of it',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const again = (i: number) => {
        log('iteration', i);
        loop.callSoon(again, i + 1);
      };
      loop.callSoon(again, 1);
      loop.callLater(0, log, 'timer that is due');
      loop.callLater(1, log, 'timer that is not');
      yield* asyncio.sleep(0);
      log('main ends');
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def again(i):
              log('iteration', i)
              loop.call_soon(again, i + 1)
          loop.call_soon(again, 1)
          loop.call_later(0, log, 'timer that is due')
          loop.call_later(1, log, 'timer that is not')
          await asyncio.sleep(0)
          log('main ends')
    `,
    gives: [
      'iteration 1 @0',
      'main ends @0',
      'timer that is due @0',
      'iteration 2 @0',
      'iteration 3 @0',
      'iteration 4 @0',
      'iteration 5 @0',
      'iteration 6 @0',
    ],
  },
  {
    name: 'a main that is cancelled raises CancelledError out of run',
    *typescript(log) {
      log('begin');
      const task = asyncio.currentTask();
      asyncio.getRunningLoop().callLater(1, () => task?.cancel('from outside'));
      yield* asyncio.sleep(5);
    },
    python: `
      async def main(log):
          log('begin')
          task = asyncio.current_task()
          asyncio.get_running_loop().call_later(1, task.cancel, 'from outside')
          await asyncio.sleep(5)
    `,
    gives: ['begin @0', 'main raised CancelledError: from outside @1'],
  },
];
