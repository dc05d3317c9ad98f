import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins } from './programs/eager-tasks';
import { testTwins } from './test-twins';

testTwins(twins);

test('a class of tasks makes eager ones too; a task that never waited lets go of its coroutine', () => {
  const made: string[] = [];
  class Counted<T> extends asyncio.Task<T> {
    constructor(...args: ConstructorParameters<typeof asyncio.Task<T>>) {
      super(...args);
      made.push(this.getName());
    }
  }
  function* answer(): asyncio.Coroutine<number> {
    return 42;
  }
  function* main(): asyncio.Coroutine<unknown[]> {
    asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(Counted));
    const quick = asyncio.createTask(answer(), { name: 'quick' });
    const coro = asyncio.sleep(1);
    const slow = asyncio.createTask(coro, { name: 'slow' });
    yield* slow;
    return [quick instanceof Counted, quick.done(), quick.getCoro(), slow.getCoro() === coro, made];
  }
  expect(asyncio.runVirtual(main())).toEqual([true, true, undefined, true, ['quick', 'slow']]);
});
