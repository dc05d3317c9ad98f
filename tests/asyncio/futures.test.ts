import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins as futureCallbacks } from './programs/future-callbacks';
import { twins as futures } from './programs/futures';
import { testTwins } from './test-twins';

testTwins([...futures, ...futureCallbacks]);

test('a future whose class overrides addDoneCallback hears of the tasks that wait for it', () => {
  const log: string[] = [];
  class Watched extends asyncio.Future<string> {
    override addDoneCallback(
      callback: (future: this) => unknown,
      options?: { context: asyncio.Context },
    ): void {
      log.push(`${asyncio.currentTask()?.getName()} waits`);
      super.addDoneCallback(callback, options);
    }
  }
  function* wait(future: Watched): asyncio.Coroutine<void> {
    try {
      log.push(yield* future);
    } catch (error) {
      log.push(String(error));
      throw error;
    }
  }
  function* main(): asyncio.Coroutine<void> {
    const [first, second] = [new Watched(), new Watched()];
    const one = asyncio.createTask(wait(first), { name: 'one' });
    const two = asyncio.createTask(wait(second), { name: 'two' });
    yield* asyncio.sleep(0);
    log.push(String(first));
    first.setResult('ready');
    two.cancel();
    yield* asyncio.wait([one, two]);
    log.push(String(second), String(two));
  }
  asyncio.runVirtual(main());
  expect(log).toEqual([
    'one waits',
    'two waits',
    '<Watched pending cb=[taskWakeup()]>',
    'ready',
    'CancelledError',
    '<Watched cancelled>',
    "<Task cancelled name='two'>",
  ]);
});

test('a message that is no text becomes text; null is none', () => {
  const loop = asyncio.newEventLoop({ virtual: true });
  const messages = [undefined, null, 'told', 5].map((message) => {
    const future = loop.createFuture();
    Reflect.apply(future.cancel, future, [message]);
    try {
      return future.result();
    } catch (error) {
      return error instanceof asyncio.CancelledError && error.message;
    }
  });
  loop.close();
  expect(messages).toEqual(['', '', 'told', '5']);
});

test('a future that is gone through like a list says what it is for, and can be awaited afterwards', () => {
  const said: string[] = [];
  function* main(): asyncio.Coroutine<string> {
    const future = new asyncio.Future<string>();
    const awaits = (function* () {
      return yield* future;
    })();
    for (const iterable of [future, asyncio.gather(future), awaits]) {
      try {
        said.push(String([...(iterable as Iterable<unknown>)]));
      } catch (error) {
        said.push(String(error));
      }
    }
    asyncio.getRunningLoop().callSoon(() => future.setResult('there'));
    return yield* future;
  }
  expect(asyncio.runVirtual(main())).toBe('there');
  const wrong =
    "RuntimeError: await wasn't used with future; write yield* (with the star) before what is awaited";
  expect(said).toEqual([wrong, wrong, wrong]);
});
