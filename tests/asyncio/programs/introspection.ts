import * as asyncio from 'asyncio';
import type { Twin } from '../twin';

export const twins: Twin[] = [
  {
    name: 'allTasks are those that are not done; currentTask is undefined in a callback',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const names = () => [...asyncio.allTasks()].map((task) => task.getName());
      function* worker(seconds: number): asyncio.Coroutine<void> {
        log('worker', asyncio.currentTask()?.getName(), names());
        yield* asyncio.sleep(seconds);
      }
      log(asyncio.currentTask()?.getName(), names());
      const a = asyncio.createTask(worker(1), { name: 'a' });
      const b = asyncio.createTask(worker(2), { name: 'b' });
      loop.callLater(1.5, () => log('callback', asyncio.currentTask(), names()));
      log(names());
      yield* a;
      log(names());
      yield* b;
      log(names(), asyncio.currentTask() === asyncio.currentTask(loop));
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def names():
              return [task.get_name() for task in loop.created if task in asyncio.all_tasks()]
          async def worker(seconds):
              log('worker', asyncio.current_task().get_name(), names())
              await asyncio.sleep(seconds)
          log(asyncio.current_task().get_name(), names())
          a = asyncio.create_task(worker(1), name='a')
          b = asyncio.create_task(worker(2), name='b')
          loop.call_later(1.5, lambda: log('callback', asyncio.current_task(), names()))
          log(names())
          await a
          log(names())
          await b
          log(names(), asyncio.current_task() is asyncio.current_task(loop))
    `,
    gives: [
      "Task-1 ['Task-1'] @0",
      "['Task-1', 'a', 'b'] @0",
      "worker a ['Task-1', 'a', 'b'] @0",
      "worker b ['Task-1', 'a', 'b'] @0",
      "['Task-1', 'b'] @1",
      "callback None ['Task-1', 'b'] @1.5",
      "['Task-1'] True @2",
    ],
  },
];
