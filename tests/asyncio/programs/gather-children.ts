import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a child that fails while a gather is cancelled counts as seen',
    typescript(log, newLoop) {
      const loop = newLoop();
      loop.setExceptionHandler((_, context) => log(context.message));
      function* stubborn(): asyncio.Coroutine<void> {
        try {
          yield* asyncio.sleep(9);
        } catch {
          throw new RangeError('in clean-up');
        }
      }
      loop.runUntilComplete(
        (function* (): asyncio.Coroutine<void> {
          const gathering = asyncio.gather(stubborn(), stubborn(), { returnExceptions: true });
          yield* asyncio.sleep(0);
          gathering.cancel();
          try {
            yield* gathering;
          } catch (error) {
            log(told(error));
          }
        })(),
      );
      loop.close();
      log('closed');
    },
    python: `
      import gc
      def main(log):
          loop = new_loop()
          loop.set_exception_handler(lambda _, context: log(context['message']))
          async def stubborn():
              try:
                  await asyncio.sleep(9)
              except asyncio.CancelledError:
                  raise ValueError('in clean-up')
          async def program():
              gathering = asyncio.gather(stubborn(), stubborn(), return_exceptions=True)
              await asyncio.sleep(0)
              gathering.cancel()
              try:
                  await gathering
              except asyncio.CancelledError as error:
                  log(type(error).__name__)
          loop.run_until_complete(program())
          gc.collect()
          loop.close()
          log('closed')
    `,
    gives: ['CancelledError @0', 'closed @0'],
  },
  {
    name: 'a future that an eager child finishes is heard of in the next iteration',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      loop.setTaskFactory(asyncio.eagerTaskFactory);
      const future = loop.createFuture<number>();
      function* finish(): asyncio.Coroutine<number> {
        future.setResult(5);
        return 6;
      }
      const gathering = asyncio.gather(future, finish());
      log(gathering.done());
      log(yield* gathering);
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          loop.set_task_factory(asyncio.eager_task_factory)
          future = loop.create_future()
          async def finish():
              future.set_result(5)
              return 6
          gathering = asyncio.gather(future, finish())
          log(gathering.done())
          log(await gathering)
    `,
    gives: ['False @0', '[5, 6] @0'],
  },
  {
    name: 'the failure of a child whose gather was refused counts as seen',
    typescript(log, newLoop) {
      const loop = newLoop();
      loop.setExceptionHandler((_, context) => log(context.message));
      function* fail(): asyncio.Coroutine<void> {
        throw new RangeError('late');
      }
      loop.runUntilComplete(
        (function* (): asyncio.Coroutine<void> {
          try {
            asyncio.gather(fail(), 5 as never);
          } catch (error) {
            log((error as Error).name);
          }
          yield* asyncio.sleep(0);
        })(),
      );
      loop.close();
      log('closed');
    },
    python: `
      import gc
      def main(log):
          loop = new_loop()
          loop.set_exception_handler(lambda _, context: log(context['message']))
          async def fail():
              raise ValueError('late')
          async def program():
              try:
                  asyncio.gather(fail(), 5)
              except TypeError as error:
                  log(type(error).__name__)
              await asyncio.sleep(0)
          loop.run_until_complete(program())
          gc.collect()
          loop.close()
          log('closed')
    `,
    gives: ['TypeError @0', 'closed @0'],
  },
  {
    name: 'a future of a class of its own hears that it is gathered',
    *typescript(log) {
      class Watched extends asyncio.Future<number> {
        override addDoneCallback(
          callback: (future: this) => unknown,
          options?: { context: asyncio.Context },
        ): void {
          log('somebody waits');
          super.addDoneCallback(callback, options);
        }
      }
      const watched = new Watched();
      const gathering = asyncio.gather(watched);
      watched.setResult(1);
      log(yield* gathering);
      log(String(new Watched()));
    },
    python: `
      async def main(log):
          class Watched(asyncio.Future):
              def add_done_callback(self, *args, **kwargs):
                  log('somebody waits')
                  super().add_done_callback(*args, **kwargs)
          watched = Watched()
          gathering = asyncio.gather(watched)
          watched.set_result(1)
          log(await gathering)
          log(str(Watched()))
    `,
    gives: ['somebody waits @0', '[1] @0', '<Watched pending> @0'],
  },
];
