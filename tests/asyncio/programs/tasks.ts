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
];
