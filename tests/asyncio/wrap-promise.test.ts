import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';

/** A promise that the test settles by hand. */
function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const virtual = () => asyncio.newEventLoop({ virtual: true });
const real = () => asyncio.newEventLoop();

for (const [clock, loopFactory] of Object.entries({ virtual, real })) {
  test(`a promise that resolves, one that rejects, one that was never made (${clock} clock)`, async () => {
    const events: unknown[] = [];
    function* main(): asyncio.Coroutine<void> {
      events.push(yield* asyncio.wrapPromise(() => Promise.resolve('value')));
      const makers: (() => Promise<string>)[] = [
        () => Promise.reject(new RangeError('rejected')),
        () => {
          throw new RangeError('thrown');
        },
      ];
      for (const make of makers) {
        try {
          yield* asyncio.wrapPromise(make);
        } catch (error) {
          events.push((error as Error).message);
        }
      }
      // A promise may be rejected with anything.
      const odd = asyncio.wrapPromise(() => Promise.reject('text'));
      try {
        yield* odd;
      } catch (error) {
        events.push(error, odd.done(), odd.exception());
      }
    }
    await asyncio.run(main(), { loopFactory });
    expect(events).toEqual(['value', 'rejected', 'thrown', 'text', true, 'text']);
  });

  test(`cancelling aborts the signal, and what the promise brings later is dropped (${clock} clock)`, async () => {
    const events: string[] = [];
    const outside = deferred<string>();
    function* fetcher(): asyncio.Coroutine<void> {
      const future = asyncio.wrapPromise((signal) => {
        signal.addEventListener('abort', () => events.push('aborted'));
        return outside.promise;
      });
      try {
        yield* future;
      } catch (error) {
        events.push(String(error), `cancelled ${future.cancelled()}`);
        throw error;
      }
    }
    function* main(): asyncio.Coroutine<void> {
      const task = asyncio.createTask(fetcher());
      yield* asyncio.sleep(0);
      task.cancel('enough');
      events.push('requested');
      yield* asyncio.gather(task, { returnExceptions: true });
      outside.resolve('too late');
      yield* asyncio.wrapPromise(() => outside.promise);
      events.push('end');
    }
    await asyncio.run(main(), { loopFactory });
    expect(events).toEqual(['aborted', 'requested', 'CancelledError: enough', 'cancelled true', 'end']);
  });
}

test('other tasks go on while a promise is waited for', async () => {
  const events: string[] = [];
  const outside = deferred<string>();
  function* waiter(): asyncio.Coroutine<void> {
    events.push(yield* asyncio.wrapPromise(() => outside.promise));
  }
  function* other(): asyncio.Coroutine<void> {
    for (let i = 0; i < 3; i++) {
      events.push(`other ${i}`);
      yield* asyncio.sleep(0);
    }
    outside.resolve('from outside');
  }
  function* main(): asyncio.Coroutine<void> {
    yield* asyncio.gather(waiter(), other());
  }
  await asyncio.run(main(), { loopFactory: virtual });
  expect(events).toEqual(['other 0', 'other 1', 'other 2', 'from outside']);
});

test('virtual time does not jump past outside work', async () => {
  const events: string[] = [];
  function* hour(): asyncio.Coroutine<void> {
    yield* asyncio.sleep(3600);
    events.push('an hour later');
  }
  function* main(): asyncio.Coroutine<void> {
    const task = asyncio.createTask(hour());
    yield* asyncio.wrapPromise(() => new Promise((resolve) => setImmediate(resolve)));
    events.push(
      `outside work is over, ${asyncio.getRunningLoop().time() < 3600 ? 'before' : 'after'} the hour`,
    );
    yield* task;
    events.push(`time is ${asyncio.getRunningLoop().time()}`);
  }
  await asyncio.run(main(), { loopFactory: virtual });
  expect(events).toEqual(['outside work is over, before the hour', 'an hour later', 'time is 3600']);
});

test('runVirtual cannot wait for it, and says what to use', () => {
  const main = function* (): asyncio.Coroutine<unknown> {
    return yield* asyncio.wrapPromise(() => new Promise(() => {}));
  };
  expect(() => asyncio.runVirtual(main())).toThrow(/work outside the loop.*use asyncio\.run/);
});

test('it is refused outside a loop, and without a function', () => {
  expect(() => asyncio.wrapPromise(() => Promise.resolve(1))).toThrow(
    new asyncio.RuntimeError('no running event loop'),
  );
  expect(() => Reflect.apply(asyncio.wrapPromise, undefined, [Promise.resolve(1)])).toThrow(
    /takes a function that returns a promise/,
  );
});

test('toPromise gives the outcome of a future to code outside', async () => {
  const promises: Promise<unknown>[] = [];
  function* failing(): asyncio.Coroutine<never> {
    yield* asyncio.sleep(1);
    throw new RangeError('failed');
  }
  function* main(): asyncio.Coroutine<void> {
    const tasks = [
      asyncio.createTask(asyncio.sleep(1, 'slept')),
      asyncio.createTask(failing()),
      asyncio.createTask(asyncio.sleep(9)),
    ];
    promises.push(...tasks.map((task) => task.toPromise()));
    yield* asyncio.sleep(2);
    tasks[2].cancel('cancelled');
    yield* asyncio.sleep(1);
    promises.push(tasks[0].toPromise());
    yield* asyncio.sleep(0);
  }
  asyncio.runVirtual(main());
  const outcomes = await Promise.allSettled(promises);
  expect(outcomes.map((o) => (o.status === 'fulfilled' ? o.value : String(o.reason)))).toEqual([
    'slept',
    'RangeError: failed',
    'CancelledError: cancelled',
    'slept',
  ]);
});

test('what a task waits on is said in the words that were given', async () => {
  const outside = deferred<undefined>();
  const labels: (string | undefined)[] = [];
  function* main(): asyncio.Coroutine<void> {
    const futures = [
      asyncio.wrapPromise(() => outside.promise),
      asyncio.wrapPromise(() => outside.promise, 'GET /index.html'),
    ];
    labels.push(...futures.map((future) => future.observedWait().label));
    outside.resolve(undefined);
    yield* asyncio.gather(...futures);
  }
  await asyncio.run(main());
  expect(labels).toEqual(['a promise', 'GET /index.html']);
});
