import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a runner used several times: one loop, one context, time goes on, tasks stay',
    typescript(log, newLoop) {
      const loop = newLoop();
      const variable = new asyncio.ContextVar('variable', { default: 'unset' });
      const runner = new asyncio.Runner({ loopFactory: () => loop });
      function* background(): asyncio.Coroutine<void> {
        try {
          for (let i = 0; ; i++) {
            yield* asyncio.sleep(1);
            log('background', i);
          }
        } finally {
          log('background ends');
        }
      }
      function* program(value: string): asyncio.Coroutine<string> {
        log(variable.get(), asyncio.currentTask()?.getName());
        variable.set(value);
        if (value === 'one') asyncio.createTask(background());
        yield* asyncio.sleep(1.5);
        return value;
      }
      log(runner.runNow(program('one')));
      log(variable.get(), runner.getLoop() === loop);
      log(runner.runNow(program('two')));
      runner.closeNow();
      runner.closeNow();
      log(loop.isClosed());
      try {
        runner.getLoop();
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      from contextvars import ContextVar
      def main(log):
          loop = new_loop()
          variable = ContextVar('variable', default='unset')
          runner = asyncio.Runner(loop_factory=lambda: loop)
          async def background():
              try:
                  i = 0
                  while True:
                      await asyncio.sleep(1)
                      log('background', i)
                      i += 1
              finally:
                  log('background ends')
          async def program(value):
              log(variable.get(), asyncio.current_task().get_name())
              variable.set(value)
              if value == 'one':
                  program.task = asyncio.create_task(background())
              await asyncio.sleep(1.5)
              return value
          log(runner.run(program('one')))
          log(variable.get(), runner.get_loop() is loop)
          log(runner.run(program('two')))
          runner.close()
          runner.close()
          log(loop.is_closed())
          try:
              runner.get_loop()
          except RuntimeError as error:
              log(told(error))
    `,
    gives: [
      'unset Task-1 @0',
      'background 0 @1',
      'one @1.5',
      'unset True @1.5',
      'one Task-3 @1.5',
      'background 1 @2',
      'background 2 @3',
      'two @3',
      'background ends @3',
      'True @3',
      'RuntimeError: Runner is closed @3',
    ],
  },
  {
    name: 'run and Runner refuse what they cannot run',
    *typescript(log) {
      const runner = new asyncio.Runner({ loopFactory: () => asyncio.newEventLoop({ virtual: true }) });
      const nothing = () => asyncio.sleep(0);
      const attempts = [() => asyncio.run(nothing()), () => runner.runNow(nothing())];
      for (const act of attempts) {
        try {
          act();
        } catch (error) {
          log(told(error));
        }
      }
      yield* asyncio.sleep(0);
    },
    python: `
      import warnings
      warnings.simplefilter('ignore')
      async def main(log):
          runner = asyncio.Runner(loop_factory=type(asyncio.get_running_loop()))
          for act in [lambda: asyncio.run(asyncio.sleep(0)), lambda: runner.run(asyncio.sleep(0))]:
              try:
                  act()
              except RuntimeError as error:
                  log(told(error))
          await asyncio.sleep(0)
    `,
    gives: [
      'RuntimeError: asyncio.run() cannot be called from a running event loop @0',
      'RuntimeError: Runner.run() cannot be called from a running event loop @0',
    ],
  },
  {
    name: 'main must be awaitable; any awaitable will do',
    typescript(log, newLoop) {
      for (const main of [5, undefined, () => asyncio.sleep(0)]) {
        const runner = new asyncio.Runner({ loopFactory: newLoop });
        try {
          Reflect.apply(runner.runNow, runner, [main]);
        } catch (error) {
          log((error as Error).name, (error as Error).message.slice(0, 57));
        }
        runner.closeNow();
      }
      const runner = new asyncio.Runner({ loopFactory: newLoop });
      const own = {
        *[Symbol.iterator](): asyncio.Coroutine<string> {
          return yield* asyncio.sleep(1, 'own');
        },
      };
      log(runner.runNow(own));
      runner.closeNow();
    },
    python: `
      def main(log):
          for main in [5, None, lambda: asyncio.sleep(0)]:
              runner = asyncio.Runner(loop_factory=new_loop)
              try:
                  runner.run(main)
              except TypeError as error:
                  log(type(error).__name__, str(error)[:57])
              runner.close()
          runner = asyncio.Runner(loop_factory=new_loop)
          class Own:
              def __await__(self):
                  return (yield from asyncio.sleep(1, 'own').__await__())
          log(runner.run(Own()))
          runner.close()
    `,
    gives: [
      'TypeError An asyncio.Future, a coroutine or an awaitable is require @0',
      'TypeError An asyncio.Future, a coroutine or an awaitable is require @0',
      'TypeError An asyncio.Future, a coroutine or an awaitable is require @0',
      'own @1',
    ],
  },
];
