import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'waitFor waits until its predicate holds; notify wakes in line, notifyAll everybody; both need the lock',
    *typescript(log) {
      const condition = new asyncio.Condition();
      let stock = 0;
      function* customer(name: string, wants: number): asyncio.Coroutine<void> {
        yield* asyncio.asyncWith(condition, function* () {
          log(name, yield* condition.waitFor(() => stock >= wants && `stock is ${stock}`));
          stock -= wants;
        });
      }
      const tasks = [customer('a', 2), customer('b', 1), customer('c', 3)].map((coro) =>
        asyncio.createTask(coro),
      );
      for (let i = 0; i < 6; i++) {
        yield* asyncio.sleep(1);
        yield* asyncio.asyncWith(condition, function* () {
          stock++;
          if (i % 2 === 0) condition.notify(2);
          else condition.notifyAll();
        });
      }
      yield* asyncio.gather(...tasks);
      for (const act of [() => condition.notify(), () => condition.notifyAll(), () => condition.release()]) {
        try {
          act();
        } catch (error) {
          log(told(error));
        }
      }
      try {
        yield* condition.wait();
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      async def main(log):
          condition = asyncio.Condition()
          stock = 0
          async def customer(name, wants):
              nonlocal stock
              async with condition:
                  log(name, await condition.wait_for(lambda: stock >= wants and f'stock is {stock}'))
                  stock -= wants
          tasks = [asyncio.create_task(coro) for coro in [customer('a', 2), customer('b', 1), customer('c', 3)]]
          for i in range(6):
              await asyncio.sleep(1)
              async with condition:
                  stock += 1
                  if i % 2 == 0:
                      condition.notify(2)
                  else:
                      condition.notify_all()
          await asyncio.gather(*tasks)
          for act in [condition.notify, condition.notify_all, condition.release]:
              try:
                  act()
              except RuntimeError as error:
                  log(told(error))
          try:
              await condition.wait()
          except RuntimeError as error:
              log(told(error))
    `,
    gives: [
      'b stock is 1 @1',
      'a stock is 2 @3',
      'c stock is 3 @6',
      'RuntimeError: cannot notify on un-acquired lock @6',
      'RuntimeError: cannot notify on un-acquired lock @6',
      'RuntimeError: Lock is not acquired. @6',
      'RuntimeError: cannot wait on un-acquired lock @6',
    ],
  },
];
