import * as asyncio from 'asyncio';
import { type Log, type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    ...shutdown(false),
    gives: [
      'put QueueShutDown @0',
      'get QueueShutDown @0',
      '1 [True, True, False] @1',
      'put later QueueShutDown @1',
      'get later x @1',
      'get again QueueShutDown @1',
      'QueueShutDown @1',
      'QueueShutDown @1',
      'None @1',
      'join None @1',
      '[True, True, True] @2',
    ],
  },
  {
    ...shutdown(true),
    gives: [
      'join None @0',
      'put QueueShutDown @0',
      'get QueueShutDown @0',
      '0 [True, True, True] @1',
      'put later QueueShutDown @1',
      'get later QueueShutDown @1',
      'get again QueueShutDown @1',
      'QueueShutDown @1',
      'QueueShutDown @1',
      'RangeError: task_done() called too many times @1',
      '[True, True, True] @2',
    ],
  },
];

function shutdown(immediate: boolean): Pick<Twin, 'name' | 'typescript' | 'python'> {
  return {
    name: `shutdown(${immediate}) with items, getters, putters and one who joins`,
    *typescript(log: Log): asyncio.Coroutine<void> {
      const full = new asyncio.Queue<string>(1);
      const empty = new asyncio.Queue<string>();
      full.putNowait('x');
      function* attempt(name: string, act: asyncio.Awaitable): asyncio.Coroutine<void> {
        try {
          log(name, yield* act);
        } catch (error) {
          log(name, told(error));
        }
      }
      const tasks = [
        asyncio.createTask(attempt('put', full.put('y'))),
        asyncio.createTask(attempt('get', empty.get())),
        asyncio.createTask(attempt('join', full.join())),
      ];
      yield* asyncio.sleep(0);
      full.shutdown(immediate);
      empty.shutdown(immediate);
      yield* asyncio.sleep(1);
      log(
        full.qsize(),
        tasks.map((task) => task.done()),
      );
      yield* attempt('put later', full.put('z'));
      yield* attempt('get later', full.get());
      yield* attempt('get again', full.get());
      for (const act of [() => full.getNowait(), () => full.putNowait('w'), () => full.taskDone()]) {
        try {
          log(act());
        } catch (error) {
          log(told(error));
        }
      }
      yield* asyncio.sleep(1);
      log(tasks.map((task) => task.done()));
    },
    python: `
      async def main(log):
          immediate = ${immediate ? 'True' : 'False'}
          full = asyncio.Queue(1)
          empty = asyncio.Queue()
          full.put_nowait('x')
          async def attempt(name, act):
              try:
                  log(name, await act)
              except Exception as error:
                  log(name, told(error))
          tasks = [
              asyncio.create_task(attempt('put', full.put('y'))),
              asyncio.create_task(attempt('get', empty.get())),
              asyncio.create_task(attempt('join', full.join())),
          ]
          await asyncio.sleep(0)
          full.shutdown(immediate)
          empty.shutdown(immediate)
          await asyncio.sleep(1)
          log(full.qsize(), [task.done() for task in tasks])
          await attempt('put later', full.put('z'))
          await attempt('get later', full.get())
          await attempt('get again', full.get())
          for act in [full.get_nowait, lambda: full.put_nowait('w'), full.task_done]:
              try:
                  log(act())
              except Exception as error:
                  log(told(error))
          await asyncio.sleep(1)
          log([task.done() for task in tasks])
    `,
  };
}
