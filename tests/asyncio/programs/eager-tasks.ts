import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'an eager task runs at once up to where it first waits, as the current task, and then goes on as any other',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const name = () => asyncio.currentTask()?.getName();
      function* inner(): asyncio.Coroutine<string> {
        log('inner', name());
        return 'inner';
      }
      function* outer(seconds: number): asyncio.Coroutine<string> {
        log('outer begins', name());
        const task = asyncio.createTask(inner());
        log('outer', name(), task.done(), task.result());
        yield* asyncio.sleep(seconds);
        log('outer ends', name());
        return 'outer';
      }
      function* failing(): asyncio.Coroutine<void> {
        throw new RangeError('at once');
      }
      loop.setTaskFactory(asyncio.eagerTaskFactory);
      const tasks = [asyncio.createTask(outer(0)), asyncio.createTask(failing())];
      log(
        'created',
        name(),
        tasks.map((task) => task.done()),
      );
      log(told(tasks[1].exception()));
      log(yield* tasks[0]);
      const all = asyncio.gather(inner(), inner());
      log('gathered at once', all.done());
      log(yield* all);
      loop.setTaskFactory(undefined);
      const one = asyncio.createTask(inner(), { eagerStart: true });
      const two = asyncio.createTask(inner());
      log(one.done(), two.done());
      yield* two;
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def name(): return asyncio.current_task().get_name()
          async def inner():
              log('inner', name())
              return 'inner'
          async def outer(seconds):
              log('outer begins', name())
              task = asyncio.create_task(inner())
              log('outer', name(), task.done(), task.result())
              await asyncio.sleep(seconds)
              log('outer ends', name())
              return 'outer'
          async def failing():
              raise ValueError('at once')
          loop.set_task_factory(asyncio.eager_task_factory)
          tasks = [asyncio.create_task(outer(0)), asyncio.create_task(failing())]
          log('created', name(), [task.done() for task in tasks])
          log(told(tasks[1].exception()))
          log(await tasks[0])
          all = asyncio.gather(inner(), inner())
          log('gathered at once', all.done())
          log(await all)
          loop.set_task_factory(None)
          one = asyncio.create_task(inner(), eager_start=True)
          two = asyncio.create_task(inner())
          log(one.done(), two.done())
          await two
    `,
    gives: [
      'outer begins Task-2 @0',
      'inner Task-3 @0',
      'outer Task-2 True inner @0',
      'created Task-1 [False, True] @0',
      'RangeError: at once @0',
      'outer ends Task-2 @0',
      'outer @0',
      'inner Task-5 @0',
      'inner Task-6 @0',
      'gathered at once True @0',
      "['inner', 'inner'] @0",
      'inner Task-7 @0',
      'True False @0',
      'inner Task-8 @0',
    ],
  },
];
