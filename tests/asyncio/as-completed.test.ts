import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins } from './programs/as-completed';
import { testTwins } from './test-twins';

testTwins(twins);

test('it is an iterator that goes on where it was left, and takes a generator of tasks', () => {
  function* main(): asyncio.Coroutine<unknown[]> {
    const order = asyncio.asCompleted(
      (function* () {
        for (const seconds of [3, 1, 2]) yield asyncio.createTask(asyncio.sleep(seconds, seconds));
      })(),
    );
    const log: unknown[] = [];
    for (const next of order) {
      log.push(yield* next);
      break;
    }
    const { value } = order.next();
    if (value !== undefined) log.push(yield* value);
    yield* asyncio.asyncFor(order, function* (task) {
      log.push(task.result());
    });
    log.push(order.next());
    return log;
  }
  expect(asyncio.runVirtual(main())).toEqual([1, 2, 3, { done: true, value: undefined }]);
});

test('a future or a coroutine is no list, whatever the coroutine does first', () => {
  function* returns(): asyncio.Coroutine<void> {}
  function* sleeps(): asyncio.Coroutine<void> {
    yield* asyncio.sleep(1);
  }
  function* waits(): asyncio.Coroutine<void> {
    yield* new asyncio.Event().wait();
  }
  function* fails(): asyncio.Coroutine<void> {
    throw new RangeError();
  }
  function* main(): asyncio.Coroutine<string[]> {
    const log: string[] = [];
    for (const odd of [new asyncio.Future(), asyncio.sleep(1), returns(), sleeps(), waits(), fails()]) {
      try {
        Reflect.apply(asyncio.asCompleted, undefined, [odd]);
      } catch (error) {
        log.push(String(error));
      }
      try {
        yield* Reflect.apply(asyncio.wait, undefined, [odd]);
      } catch (error) {
        log.push(String(error));
      }
    }
    return log;
  }
  const refusals = (what: string) => [
    `TypeError: expects an iterable of awaitables, not ${what}`,
    `TypeError: expect a list of futures, not ${what}`,
  ];
  expect(asyncio.runVirtual(main())).toEqual([
    ...refusals('Future'),
    ...Array.from({ length: 5 }, () => refusals('coroutine')).flat(),
  ]);
});
