import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'every task has a copy of its own, made when it was created',
    *typescript(log) {
      const variable = new asyncio.ContextVar('variable', { default: 'default' });
      function* worker(name: string): asyncio.Coroutine<void> {
        log(name, variable.get());
        variable.set(name);
        yield* asyncio.sleep(1);
        log(name, variable.get());
      }
      log(variable.get());
      const early = asyncio.createTask(worker('early'));
      variable.set('main');
      const late = asyncio.createTask(worker('late'));
      variable.set('changed');
      yield* asyncio.gather(early, late);
      log(variable.get());
      yield* worker('awaited');
      log(variable.get());
    },
    python: `
      from contextvars import ContextVar
      async def main(log):
          variable = ContextVar('variable', default='default')
          async def worker(name):
              log(name, variable.get())
              variable.set(name)
              await asyncio.sleep(1)
              log(name, variable.get())
          log(variable.get())
          early = asyncio.create_task(worker('early'))
          variable.set('main')
          late = asyncio.create_task(worker('late'))
          variable.set('changed')
          await asyncio.gather(early, late)
          log(variable.get())
          await worker('awaited')
          log(variable.get())
    `,
    gives: [
      'default @0',
      'early default @0',
      'late main @0',
      'early early @1',
      'late late @1',
      'changed @1',
      'awaited changed @1',
      'awaited awaited @2',
      'awaited @2',
    ],
  },
  {
    name: 'callbacks and timers run in the context in which they were scheduled, or in the given one',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const variable = new asyncio.ContextVar<string>('variable');
      const show = (name: string) => log(name, variable.get('none'));
      const future = loop.createFuture<undefined>();
      variable.set('one');
      const saved = asyncio.copyContext();
      loop.callSoon(show, 'soon');
      loop.callLater(1, show, 'later');
      future.addDoneCallback(() => show('callback'));
      variable.set('two');
      loop.callSoon(show, 'given', { context: saved });
      loop.callLater(1, show, 'later given', { context: saved });
      future.addDoneCallback(() => show('callback given'), { context: saved });
      const task = loop.createTask(
        (function* (): asyncio.Coroutine<void> {
          show('task given');
          variable.set('three');
        })(),
        { context: saved },
      );
      future.setResult(undefined);
      yield* task;
      log(saved.get(variable), variable.get());
      loop.callSoon(show, 'again', { context: saved });
      yield* asyncio.sleep(2);
    },
    python: `
      from contextvars import ContextVar, copy_context
      async def main(log):
          loop = asyncio.get_running_loop()
          variable = ContextVar('variable')
          def show(name): log(name, variable.get('none'))
          future = loop.create_future()
          variable.set('one')
          saved = copy_context()
          loop.call_soon(show, 'soon')
          loop.call_later(1, show, 'later')
          future.add_done_callback(lambda done: show('callback'))
          variable.set('two')
          loop.call_soon(show, 'given', context=saved)
          loop.call_later(1, show, 'later given', context=saved)
          future.add_done_callback(lambda done: show('callback given'), context=saved)
          async def work():
              show('task given')
              variable.set('three')
          task = loop.create_task(work(), context=saved)
          future.set_result(None)
          await task
          log(saved.get(variable), variable.get())
          loop.call_soon(show, 'again', context=saved)
          await asyncio.sleep(2)
    `,
    gives: [
      'soon one @0',
      'given one @0',
      'task given one @0',
      'callback one @0',
      'callback given three @0',
      'three two @0',
      'again three @0',
      'later one @1',
      'later given three @1',
    ],
  },
  {
    name: 'tokens: undone once, by the same variable, in the same context',
    *typescript(log) {
      const variable = new asyncio.ContextVar<string>('variable');
      const other = new asyncio.ContextVar<string>('other');
      const first = variable.set('first');
      const second = variable.set('second');
      log(first.oldValue === asyncio.Token.MISSING, second.oldValue);
      variable.reset(second);
      log(variable.get());
      const attempts = [
        () => variable.reset(second),
        () => other.reset(first),
        () => asyncio.copyContext().run(() => variable.reset(first)),
        () => other.get(),
      ];
      for (const act of attempts) {
        try {
          act();
        } catch (error) {
          log((error as Error).name);
        }
      }
      variable.reset(first);
      log(variable.get('none'));
      yield* asyncio.sleep(0);
    },
    python: `
      from contextvars import ContextVar, Token, copy_context
      async def main(log):
          variable = ContextVar('variable')
          other = ContextVar('other')
          first = variable.set('first')
          second = variable.set('second')
          log(first.old_value is Token.MISSING, second.old_value)
          variable.reset(second)
          log(variable.get())
          attempts = [
              lambda: variable.reset(second),
              lambda: other.reset(first),
              lambda: copy_context().run(lambda: variable.reset(first)),
              lambda: other.get(),
          ]
          for act in attempts:
              try:
                  act()
              except Exception as error:
                  log(type(error).__name__.replace('ValueError', 'RangeError'))
          variable.reset(first)
          log(variable.get('none'))
          await asyncio.sleep(0)
    `,
    gives: [
      'True first @0',
      'first @0',
      'RuntimeError @0',
      'RangeError @0',
      'RangeError @0',
      'LookupError @0',
      'none @0',
    ],
  },
  {
    name: 'Context.run: changes stay inside, and a context is entered once at a time',
    typescript(log) {
      const variable = new asyncio.ContextVar('variable', { default: 0 });
      const context = asyncio.copyContext();
      const increase = (by: number): number => {
        variable.set(variable.get() + by);
        return variable.get();
      };
      log(context.run(increase, 1), context.run(increase, 2), variable.get(), context.get(variable));
      log(context.copy().run(increase, 10), context.get(variable), context.has(variable));
      try {
        context.run(() => context.run(increase, 1));
      } catch (error) {
        log((error as Error).name, context.get(variable));
      }
      try {
        context.run(() => {
          increase(5);
          throw new RangeError('inside');
        });
      } catch (error) {
        log(told(error), context.get(variable), variable.get());
      }
    },
    python: `
      from contextvars import ContextVar, copy_context
      def main(log):
          variable = ContextVar('variable', default=0)
          context = copy_context()
          def increase(by):
              variable.set(variable.get() + by)
              return variable.get()
          log(context.run(increase, 1), context.run(increase, 2), variable.get(), context.get(variable))
          log(context.copy().run(increase, 10), context.get(variable), variable in context)
          try:
              context.run(lambda: context.run(increase, 1))
          except RuntimeError as error:
              log(type(error).__name__, context.get(variable))
          def inside():
              increase(5)
              raise ValueError('inside')
          try:
              context.run(inside)
          except ValueError as error:
              log(told(error), context.get(variable), variable.get())
    `,
    gives: ['1 3 0 3 @0', '13 3 True @0', 'RuntimeError 3 @0', 'RangeError: inside 8 0 @0'],
  },
  {
    name: 'a context that is entered further out is entered neither by run() nor by an eager start',
    *typescript(log) {
      const home = asyncio.copyContext();
      const elsewhere = asyncio.copyContext();
      function* nothing(): asyncio.Coroutine<void> {}
      function* atHome(): asyncio.Coroutine<void> {
        try {
          home.run(() => log('not entered twice'));
        } catch (error) {
          log(error instanceof asyncio.RuntimeError);
        }
        elsewhere.run(() => {
          try {
            home.run(() => log('not entered twice'));
          } catch (error) {
            log(error instanceof asyncio.RuntimeError);
          }
        });
        const coro = nothing();
        try {
          asyncio.createTask(coro, { context: home, eagerStart: true });
        } catch (error) {
          log(error instanceof asyncio.RuntimeError);
        }
      }
      yield* asyncio.createTask(atHome(), { context: home });
      log(home.run(() => 'left'));
    },
    python: `
      import asyncio
      from contextvars import copy_context
      async def main(log):
          home = copy_context()
          elsewhere = copy_context()
          async def nothing(): pass
          async def at_home():
              try:
                  home.run(lambda: log('not entered twice'))
              except RuntimeError as error:
                  log(isinstance(error, RuntimeError))
              def inside():
                  try:
                      home.run(lambda: log('not entered twice'))
                  except RuntimeError as error:
                      log(isinstance(error, RuntimeError))
              elsewhere.run(inside)
              coro = nothing()
              current = asyncio.current_task()
              try:
                  asyncio.create_task(coro, context=home, eager_start=True)
              except RuntimeError as error:
                  log(isinstance(error, RuntimeError))
                  # CPython forgets whose step it was.
                  asyncio.tasks._swap_current_task(asyncio.get_running_loop(), current)
          await asyncio.create_task(at_home(), context=home)
          log(home.run(lambda: 'left'))
    `,
    gives: ['True @0', 'True @0', 'True @0', 'left @0'],
  },
];
