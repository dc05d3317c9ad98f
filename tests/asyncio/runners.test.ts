import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins as endOfRun } from './programs/end-of-run';
import { twins as runners } from './programs/runners';
import { testTwins } from './test-twins';

testTwins([...runners, ...endOfRun]);

test('a runner whose program is not over refuses a second one, and to be closed; the program goes on', async () => {
  let finish: (result: string) => void = () => {};
  const outside = new Promise<string>((resolve) => {
    finish = resolve;
  });
  function* program(): asyncio.Coroutine<string> {
    return yield* asyncio.wrapPromise(() => outside);
  }
  const runner = new asyncio.Runner();
  const first = runner.run(program());
  expect(() => runner.run(asyncio.sleep(0))).toThrow('This event loop is already running');
  await expect(runner.close()).rejects.toThrow('Cannot close a running event loop');
  finish('first');
  expect(await first).toBe('first');
  await runner.close();
  expect(() => runner.getLoop()).toThrow('Runner is closed');
});
