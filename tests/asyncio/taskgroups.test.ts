import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins } from './programs/taskgroups';
import { testTwins } from './test-twins';

testTwins(twins);

test('a body that throws nothing at all has failed: its children are cancelled', () => {
  const log: unknown[] = [];
  function* child(): asyncio.Coroutine<void> {
    try {
      yield* asyncio.sleep(5);
    } finally {
      log.push('child leaves', asyncio.getRunningLoop().time());
    }
  }
  function* main(): asyncio.Coroutine<void> {
    try {
      yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group) {
        group.createTask(child());
        yield* asyncio.sleep(1);
        throw undefined;
      });
    } catch (error) {
      log.push(...(error as asyncio.ExceptionGroup).exceptions.map(String));
    }
  }
  asyncio.runVirtual(main());
  expect(log).toEqual(['child leaves', 1, 'RuntimeError: None was thrown']);
});
