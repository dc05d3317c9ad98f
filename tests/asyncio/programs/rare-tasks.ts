import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'of two tasks for one coroutine that waits for a future, the second is told',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const future = loop.createFuture<number>();
      loop.callLater(1, () => future.setResult(1));
      function* work(): asyncio.Coroutine<number> {
        return yield* future;
      }
      const coro = work();
      const tasks = [asyncio.createTask(coro), asyncio.createTask(coro)];
      for (const result of yield* asyncio.gather(...tasks, { returnExceptions: true })) log(told(result));
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          future = loop.create_future()
          loop.call_later(1, lambda: future.set_result(1))
          async def work():
              return await future
          coro = work()
          tasks = [asyncio.create_task(coro), asyncio.create_task(coro)]
          for result in await asyncio.gather(*tasks, return_exceptions=True):
              log(f'{type(result).__name__}: {result}' if isinstance(result, Exception) else result)
    `,
    gives: ['1 @1', 'RuntimeError: cannot reuse already awaited coroutine @1'],
  },
  {
    name: 'a group makes tasks also where no task is running',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      function* child(): asyncio.Coroutine<void> {
        yield* asyncio.sleep(1);
        log('child');
      }
      const group = new asyncio.TaskGroup();
      yield* asyncio.asyncWith(group, function* () {
        loop.callLater(1, () => group.createTask(child()));
        yield* asyncio.sleep(2);
      });
      log(String(group));
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          async def child():
              await asyncio.sleep(1)
              log('child')
          async with asyncio.TaskGroup() as group:
              loop.call_later(1, lambda: group.create_task(child()))
              await asyncio.sleep(2)
          log(str(group))
    `,
    gives: ['child @2', '<TaskGroup entered> @2'],
  },
  {
    name: 'a group that was left holds no errors any more',
    *typescript(log) {
      const group = new asyncio.TaskGroup();
      try {
        yield* asyncio.asyncWith(group, function* () {
          throw new RangeError('body');
        });
      } catch (error) {
        log((error as asyncio.ExceptionGroup).exceptions.length);
      }
      log(String(group));
    },
    python: `
      async def main(log):
          group = asyncio.TaskGroup()
          try:
              async with group:
                  raise ValueError('body')
          except ExceptionGroup as error:
              log(len(error.exceptions))
          log(str(group))
    `,
    gives: ['1 @0', '<TaskGroup cancelling> @0'],
  },
  {
    name: 'handles in debug mode tell what they are given, and what they were',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      loop.setDebug(true);
      function call(): void {}
      const [soon, later] = [loop.callSoon(call, 1, 'two'), loop.callLater(5, call)];
      log(String(soon), String(later));
      soon.cancel();
      later.cancel();
      log(String(soon), String(later));
      loop.setDebug(false);
      log(String(loop.callSoon(call, 1)));
    },
    python: `
      import re
      async def main(log):
          loop = asyncio.get_running_loop()
          loop.set_debug(True)
          def call(*args): pass
          def told(handle):
              plain = re.sub(r'<function main.<locals>.call at 0x[0-9a-f]+>|main.<locals>.call', 'call', repr(handle))
              return re.sub(r' at \\S+:\\d+| created at .*(?=>)|, created at.*', '', plain).replace('when=5.0', 'when=5').replace('OrderedTimer', 'TimerHandle')
          soon, later = loop.call_soon(call, 1, 'two'), loop.call_later(5, call)
          log(told(soon), told(later))
          soon.cancel()
          later.cancel()
          log(told(soon), told(later))
          loop.set_debug(False)
          log(told(loop.call_soon(call, 1)))
    `,
    gives: [
      "<Handle call(1, 'two')> <TimerHandle when=5 call()> @0",
      "<Handle cancelled call(1, 'two')> <TimerHandle cancelled when=5 call()> @0",
      '<Handle call()> @0',
    ],
  },
];
