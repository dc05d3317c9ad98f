import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'results in the order of the ends, in a plain for and in asyncFor, with an error, with a timeout',
    *typescript(log) {
      function* work(name: string, seconds: number): asyncio.Coroutine<string> {
        yield* asyncio.sleep(seconds);
        if (name === 'bad') throw new RangeError(name);
        return name;
      }
      for (const next of asyncio.asCompleted([work('a', 3), work('bad', 1), work('c', 2)])) {
        try {
          log(yield* next);
        } catch (error) {
          log(told(error));
        }
      }
      const tasks = [asyncio.createTask(work('d', 2)), asyncio.createTask(work('e', 1))];
      yield* asyncio.asyncFor(asyncio.asCompleted(tasks), function* (task) {
        log('its own', tasks.indexOf(task as asyncio.Task<string>), yield* task);
      });
      const slow = [work('f', 1), work('g', 5), work('h', 9)];
      for (const next of asyncio.asCompleted(slow, { timeout: 2 })) {
        try {
          log(yield* next);
        } catch (error) {
          log(told(error));
        }
      }
      log('the slow ones go on', asyncio.allTasks().size);
    },
    python: `
      async def main(log):
          async def work(name, seconds):
              await asyncio.sleep(seconds)
              if name == 'bad':
                  raise ValueError(name)
              return name
          for next in asyncio.as_completed([work('a', 3), work('bad', 1), work('c', 2)]):
              try:
                  log(await next)
              except ValueError as error:
                  log(told(error))
          tasks = [asyncio.create_task(work('d', 2)), asyncio.create_task(work('e', 1))]
          async for task in asyncio.as_completed(tasks):
              log('its own', tasks.index(task), await task)
          slow = [work('f', 1), work('g', 5), work('h', 9)]
          for next in asyncio.as_completed(slow, timeout=2):
              try:
                  log(await next)
              except TimeoutError as error:
                  log(told(error))
          log('the slow ones go on', len(asyncio.all_tasks()))
    `,
    gives: [
      'RangeError: bad @1',
      'c @2',
      'a @3',
      'its own 1 e @4',
      'its own 0 d @5',
      'f @6',
      'TimeoutError @7',
      'TimeoutError @7',
      'the slow ones go on 3 @7',
    ],
  },
];
