import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'runUntilComplete: a coroutine, a future, an error, and a loop that was stopped before',
    typescript(log, newLoop) {
      const loop = newLoop();
      function* work(seconds: number): asyncio.Coroutine<string> {
        yield* asyncio.sleep(seconds);
        log('worked', seconds);
        if (seconds === 3) throw new RangeError('three');
        return `slept ${seconds}`;
      }
      const attempt = (act: () => unknown) => {
        try {
          log('result', act());
        } catch (error) {
          log(told(error));
        }
      };
      attempt(() => loop.runUntilComplete(work(1)));
      const future = loop.createFuture<string>();
      loop.callLater(1, () => future.setResult('set'));
      attempt(() => loop.runUntilComplete(future));
      attempt(() => loop.runUntilComplete(future));
      attempt(() => loop.runUntilComplete(work(3)));
      loop.callLater(1, () => loop.stop());
      const task = loop.createTask(work(5));
      attempt(() => loop.runUntilComplete(task));
      attempt(() => loop.runUntilComplete(task));
      loop.close();
      attempt(() => loop.callSoon(log));
      attempt(() => loop.callLater(1, log));
      attempt(() => loop.runForever());
      attempt(() => loop.close());
    },
    python: `
      def main(log):
          loop = new_loop()
          async def work(seconds):
              await asyncio.sleep(seconds)
              log('worked', seconds)
              if seconds == 3:
                  raise ValueError('three')
              return f'slept {seconds}'
          def attempt(act):
              try:
                  log('result', act())
              except BaseException as error:
                  log(told(error))
          attempt(lambda: loop.run_until_complete(work(1)))
          future = loop.create_future()
          loop.call_later(1, lambda: future.set_result('set'))
          attempt(lambda: loop.run_until_complete(future))
          attempt(lambda: loop.run_until_complete(future))
          attempt(lambda: loop.run_until_complete(work(3)))
          loop.call_later(1, loop.stop)
          task = loop.create_task(work(5))
          attempt(lambda: loop.run_until_complete(task))
          attempt(lambda: loop.run_until_complete(task))
          loop.close()
          attempt(lambda: loop.call_soon(log))
          attempt(lambda: loop.call_later(1, log))
          attempt(lambda: loop.run_forever())
          attempt(lambda: loop.close())
    `,
    gives: [
      'worked 1 @1',
      'result slept 1 @1',
      'result set @2',
      'result set @2',
      'worked 3 @5',
      'RangeError: three @5',
      'RuntimeError: Event loop stopped before Future completed. @6',
      'worked 5 @10',
      'result slept 5 @10',
      'RuntimeError: Event loop is closed @10',
      'RuntimeError: Event loop is closed @10',
      'RuntimeError: Event loop is closed @10',
      'result None @10',
    ],
  },
  {
    name: 'a running loop runs nothing else, and neither does another',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const other = asyncio.newEventLoop({ virtual: true });
      const attempts = [
        () => loop.runForever(),
        () => loop.runUntilComplete(loop.createFuture()),
        () => other.runForever(),
        () => other.runUntilComplete(other.createFuture()),
        () => loop.close(),
      ];
      for (const act of attempts) {
        try {
          act();
        } catch (error) {
          log(told(error));
        }
      }
      log(loop.isRunning(), other.isRunning());
      yield* asyncio.sleep(0);
      other.close();
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          other = type(loop)()
          attempts = [
              lambda: loop.run_forever(),
              lambda: loop.run_until_complete(loop.create_future()),
              lambda: other.run_forever(),
              lambda: other.run_until_complete(other.create_future()),
              lambda: loop.close(),
          ]
          for act in attempts:
              try:
                  act()
              except RuntimeError as error:
                  log(told(error))
          log(loop.is_running(), other.is_running())
          await asyncio.sleep(0)
          other.close()
    `,
    gives: [
      'RuntimeError: This event loop is already running @0',
      'RuntimeError: This event loop is already running @0',
      'RuntimeError: Cannot run the event loop while another loop is running @0',
      'RuntimeError: Cannot run the event loop while another loop is running @0',
      'RuntimeError: Cannot close a running event loop @0',
      'True False @0',
    ],
  },
  {
    name: 'a task factory makes the tasks, those of gather and ensureFuture too',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      function* work(name: string): asyncio.Coroutine<string> {
        log('work', name);
        return name;
      }
      loop.setTaskFactory((_loop, coro, options) => {
        log('factory', options.name);
        return new asyncio.Task(coro, { ...options, loop });
      });
      log(loop.getTaskFactory() !== undefined);
      yield* asyncio.createTask(work('a'), { name: 'named' });
      log(yield* asyncio.gather(work('b'), work('c')));
      yield* asyncio.ensureFuture(work('d'));
      loop.setTaskFactory(undefined);
      yield* asyncio.createTask(work('e'), { name: 'e' });
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          async def work(name):
              log('work', name)
              return name
          def factory(loop, coro, **options):
              name = options.pop('name', None)
              log('factory', name if name == 'named' else None)
              return asyncio.Task(coro, loop=loop, name=name, **options)
          loop.set_task_factory(factory)
          log(loop.get_task_factory() is not None)
          await asyncio.create_task(work('a'), name='named')
          log(await asyncio.gather(work('b'), work('c')))
          await asyncio.ensure_future(work('d'))
          loop.set_task_factory(None)
          await asyncio.create_task(work('e'), name='e')
    `,
    gives: [
      'True @0',
      'factory named @0',
      'work a @0',
      'factory None @0',
      'factory None @0',
      'work b @0',
      'work c @0',
      "['b', 'c'] @0",
      'factory None @0',
      'work d @0',
      'work e @0',
    ],
  },
  {
    name: 'what cannot run is refused in the words of asyncio',
    typescript(log, newLoop) {
      const loop = newLoop();
      try {
        asyncio.getRunningLoop();
      } catch (error) {
        log(told(error));
      }
      try {
        asyncio.currentTask();
      } catch (error) {
        log(told(error));
      }
      loop.runUntilComplete(asyncio.sleep(1));
      log('time went on');
      log(asyncio.currentTask(loop), asyncio.allTasks(loop).size);
      loop.close();
    },
    python: `
      def main(log):
          loop = new_loop()
          try:
              asyncio.get_running_loop()
          except RuntimeError as error:
              log(told(error))
          try:
              asyncio.current_task()
          except RuntimeError as error:
              log(told(error))
          loop.run_until_complete(asyncio.sleep(1))
          log('time went on')
          log(asyncio.current_task(loop), len(asyncio.all_tasks(loop)))
          loop.close()
    `,
    gives: [
      'RuntimeError: no running event loop @0',
      'RuntimeError: no running event loop @0',
      'time went on @1',
      'None 0 @1',
    ],
  },
];
