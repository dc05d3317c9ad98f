import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a task starts in the next iteration, and tasks take turns in the order of their creation',
    *typescript(log) {
      function* worker(name: string, steps: number): asyncio.Coroutine<string> {
        for (let i = 0; i < steps; i++) {
          log(name, i);
          yield* asyncio.sleep(0);
        }
        log(name, 'done');
        return name;
      }
      const a = asyncio.createTask(worker('a', 2));
      const b = asyncio.createTask(worker('b', 3));
      log('created', a.getName(), b.getName(), asyncio.currentTask()?.getName());
      log(yield* a);
      log('between', b.done());
      log(yield* b);
    },
    python: `
      async def main(log):
          async def worker(name, steps):
              for i in range(steps):
                  log(name, i)
                  await asyncio.sleep(0)
              log(name, 'done')
              return name
          a = asyncio.create_task(worker('a', 2))
          b = asyncio.create_task(worker('b', 3))
          log('created', a.get_name(), b.get_name(), asyncio.current_task().get_name())
          log(await a)
          log('between', b.done())
          log(await b)
    `,
    gives: [
      'created Task-2 Task-3 Task-1 @0',
      'a 0 @0',
      'b 0 @0',
      'a 1 @0',
      'b 1 @0',
      'a done @0',
      'b 2 @0',
      'a @0',
      'between False @0',
      'b done @0',
      'b @0',
    ],
  },
  {
    name: 'a coroutine awaited directly runs in the same step and costs no turn',
    *typescript(log) {
      function* inner(): asyncio.Coroutine<number> {
        log('inner', asyncio.currentTask()?.getName());
        return 1;
      }
      function* outer(): asyncio.Coroutine<number> {
        return (yield* inner()) + (yield* inner());
      }
      asyncio.createTask(inner(), { name: 'other' });
      log(yield* outer());
      yield* asyncio.sleep(0);
      log('end');
    },
    python: `
      async def main(log):
          async def inner():
              log('inner', asyncio.current_task().get_name())
              return 1
          async def outer():
              return await inner() + await inner()
          asyncio.create_task(inner(), name='other')
          log(await outer())
          await asyncio.sleep(0)
          log('end')
    `,
    gives: ['inner Task-1 @0', 'inner Task-1 @0', '2 @0', 'inner other @0', 'end @0'],
  },
  {
    name: 'names: given, numbered, changed',
    *typescript(log) {
      function* nothing(): asyncio.Coroutine<void> {}
      const tasks = [
        asyncio.createTask(nothing()),
        asyncio.createTask(nothing(), { name: 'given' }),
        asyncio.createTask(nothing()),
        asyncio.createTask(nothing(), { name: '' }),
      ];
      log(tasks.map((task) => task.getName()));
      tasks[0].setName('changed');
      log(tasks[0].getName());
      yield* asyncio.sleep(0);
    },
    python: `
      async def main(log):
          async def nothing(): pass
          tasks = [
              asyncio.create_task(nothing()),
              asyncio.create_task(nothing(), name='given'),
              asyncio.create_task(nothing(), name=None),
              asyncio.create_task(nothing(), name=''),
          ]
          log([task.get_name() for task in tasks])
          tasks[0].set_name('changed')
          log(tasks[0].get_name())
          await asyncio.sleep(0)
    `,
    gives: ["['Task-2', 'given', 'Task-3', ''] @0", 'changed @0'],
  },
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
    name: 'an exception reaches everyone who awaits, as often as they do, and the result of an unfinished task nobody',
    *typescript(log) {
      function* failing(): asyncio.Coroutine<never> {
        yield* asyncio.sleep(1);
        throw new RangeError('failed');
      }
      const task = asyncio.createTask(failing());
      function* waiter(name: string): asyncio.Coroutine<void> {
        for (let i = 0; i < 2; i++) {
          try {
            yield* task;
          } catch (error) {
            log(name, told(error));
          }
        }
      }
      try {
        task.result();
      } catch (error) {
        log(told(error));
      }
      try {
        task.exception();
      } catch (error) {
        log(told(error));
      }
      yield* asyncio.gather(waiter('a'), waiter('b'));
      log(told(task.exception()));
    },
    python: `
      async def main(log):
          async def failing():
              await asyncio.sleep(1)
              raise ValueError('failed')
          task = asyncio.create_task(failing())
          async def waiter(name):
              for i in range(2):
                  try:
                      await task
                  except ValueError as error:
                      log(name, told(error))
          try:
              task.result()
          except asyncio.InvalidStateError as error:
              log(told(error))
          try:
              task.exception()
          except asyncio.InvalidStateError as error:
              log(told(error))
          await asyncio.gather(waiter('a'), waiter('b'))
          log(told(task.exception()))
    `,
    gives: [
      'InvalidStateError: Result is not set. @0',
      'InvalidStateError: Exception is not set. @0',
      'a RangeError: failed @1',
      'a RangeError: failed @1',
      'b RangeError: failed @1',
      'b RangeError: failed @1',
      'RangeError: failed @1',
    ],
  },
  {
    name: "a task's result cannot be set from outside",
    *typescript(log) {
      const task = asyncio.createTask(asyncio.sleep(1, 'own'));
      const calls: [unknown, unknown] = [undefined, undefined];
      for (const act of [
        () => Reflect.apply(task.setResult, task, calls),
        () => Reflect.apply(task.setException, task, calls),
      ]) {
        try {
          act();
        } catch (error) {
          log(told(error));
        }
      }
      log(yield* task);
    },
    python: `
      async def main(log):
          task = asyncio.create_task(asyncio.sleep(1, 'own'))
          for act in [lambda: task.set_result(None), lambda: task.set_exception(ValueError())]:
              try:
                  act()
              except RuntimeError as error:
                  log(told(error))
          log(await task)
    `,
    gives: [
      'RuntimeError: Task does not support set_result operation @0',
      'RuntimeError: Task does not support set_exception operation @0',
      'own @1',
    ],
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
  {
    name: 'a task cannot await itself, nor a future of another loop',
    *typescript(log) {
      const other = asyncio.newEventLoop({ virtual: true });
      const foreign = other.createFuture();
      const waits: (() => asyncio.Awaitable)[] = [() => itself, () => foreign];
      const step = function* (get: () => asyncio.Awaitable): asyncio.Coroutine<void> {
        try {
          yield* get();
        } catch (error) {
          log((error as Error).name, (error as Error).message.replace(/<.*>/, '<...>'));
        }
      };
      const itself: asyncio.Task<void> = asyncio.createTask(step(waits[0]));
      yield* itself;
      yield* asyncio.createTask(step(waits[1]));
      other.close();
    },
    python: `
      import re
      async def main(log):
          other = type(asyncio.get_running_loop())()
          foreign = other.create_future()
          async def step(get):
              try:
                  await get()
              except RuntimeError as error:
                  log(type(error).__name__, re.sub('<.*>', '<...>', str(error)))
          itself = asyncio.create_task(step(lambda: itself))
          await itself
          await asyncio.create_task(step(lambda: foreign))
          other.close()
    `,
    gives: [
      'RuntimeError Task cannot await on itself: <...> @0',
      'RuntimeError Task <...> attached to a different loop @0',
    ],
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
