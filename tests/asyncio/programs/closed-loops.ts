import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a closed loop refuses what would wake somebody, and the future is done all the same',
    typescript(log, newLoop) {
      const loop = newLoop();
      const [awaited, alone] = [loop.createFuture(), loop.createFuture()];
      awaited.addDoneCallback(() => log('never'));
      const task = loop.createTask(asyncio.sleep(5));
      loop.runUntilComplete(asyncio.sleep(1));
      loop.close();
      const attempt = (act: () => unknown) => {
        try {
          log('done', act());
        } catch (error) {
          log(told(error));
        }
      };
      attempt(() => awaited.setResult(1));
      attempt(() => alone.setResult(2));
      attempt(() => awaited.addDoneCallback(() => {}));
      attempt(() => task.cancel());
      log(awaited.done(), alone.result(), loop.isClosed());
    },
    python: `
      def main(log):
          loop = new_loop()
          awaited, alone = loop.create_future(), loop.create_future()
          awaited.add_done_callback(lambda _: log('never'))
          task = loop.create_task(asyncio.sleep(5))
          loop.run_until_complete(asyncio.sleep(1))
          loop.close()
          def attempt(act):
              try:
                  log('done', act())
              except Exception as error:
                  log(f'{type(error).__name__}: {error}')
          attempt(lambda: awaited.set_result(1))
          attempt(lambda: alone.set_result(2))
          attempt(lambda: awaited.add_done_callback(lambda _: None))
          attempt(lambda: task.cancel())
          log(awaited.done(), alone.result(), loop.is_closed())
    `,
    gives: [
      'RuntimeError: Event loop is closed @1',
      'done None @1',
      'RuntimeError: Event loop is closed @1',
      'RuntimeError: Event loop is closed @1',
      'True 2 True @1',
    ],
  },
  {
    name: 'a coroutine that no task could be made of is closed',
    typescript(log, newLoop) {
      const loop = newLoop();
      loop.close();
      function* work(): asyncio.Coroutine<void> {
        log('never');
      }
      const coro = work();
      try {
        asyncio.ensureFuture(coro, { loop });
      } catch (error) {
        log(told(error));
      }
      log(coro.next().done === true);
    },
    python: `
      def main(log):
          loop = new_loop()
          loop.close()
          async def work():
              log('never')
          coro = work()
          try:
              asyncio.ensure_future(coro, loop=loop)
          except RuntimeError as error:
              log(f'{type(error).__name__}: {error}')
          try:
              coro.send(None)
          except RuntimeError:
              log(True)
    `,
    gives: ['RuntimeError: Event loop is closed @0', 'True @0'],
  },
  {
    name: 'a runner that is closed by its own program refuses, cancels nothing and stays open',
    typescript(log, newLoop) {
      const runner = new asyncio.Runner({ loopFactory: newLoop });
      function* program(): asyncio.Coroutine<string> {
        const other = asyncio.createTask(asyncio.sleep(1, 'other'));
        runner.closeNow();
        return yield* other;
      }
      try {
        log(runner.runNow(program()));
      } catch (error) {
        log(told(error));
      }
      log(runner.getLoop().isClosed());
      runner.closeNow();
    },
    python: `
      def main(log):
          runner = asyncio.Runner(loop_factory=new_loop)
          async def program():
              other = asyncio.create_task(asyncio.sleep(1, 'other'))
              runner.get_loop().close()
              return await other
          try:
              log(runner.run(program()))
          except RuntimeError as error:
              log(f'{type(error).__name__}: {error}')
          log(runner.get_loop().is_closed())
          runner.close()
    `,
    gives: ['RuntimeError: Cannot close a running event loop @0', 'False @0'],
  },
];
