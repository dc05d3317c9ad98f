import * as asyncio from 'asyncio';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  asyncio.setLoopFactory(undefined);
  vi.restoreAllMocks();
});

function* hour(result: string): asyncio.Coroutine<string> {
  yield* asyncio.sleep(3600);
  return result;
}

/** The calls below are wrong on purpose, so their types are put aside. */
function call(callee: (...args: never[]) => unknown, ...args: unknown[]): unknown {
  return Reflect.apply(callee, undefined, args);
}

function messageOf(act: () => unknown): string {
  try {
    return String(act());
  } catch (error) {
    return String(error);
  }
}

test('runVirtual gives the result at once and throws what main raises', () => {
  expect(asyncio.runVirtual(hour('later'))).toBe('later');
  function* failing(): asyncio.Coroutine<void> {
    yield* asyncio.sleep(1);
    throw new RangeError('failed');
  }
  expect(() => asyncio.runVirtual(failing())).toThrow(new RangeError('failed'));
});

test('run on a virtual loop has run everything when it returns', async () => {
  const events: string[] = [];
  asyncio.setLoopFactory(() => asyncio.newEventLoop({ virtual: true }));
  function* main(): asyncio.Coroutine<string> {
    events.push(yield* hour('main'));
    return 'result';
  }
  const promise = asyncio.run(main());
  events.push('returned');
  expect(await promise).toBe('result');
  expect(events).toEqual(['main', 'returned']);
});

test('setLoopFactory decides for run and Runner, an option goes before it', () => {
  const made: string[] = [];
  const factory = (name: string) => () => {
    made.push(name);
    return asyncio.newEventLoop({ virtual: true });
  };
  asyncio.setLoopFactory(factory('set'));
  void asyncio.run(hour(''));
  new asyncio.Runner().runNow(hour(''));
  void asyncio.run(hour(''), { loopFactory: factory('option') });
  expect(made).toEqual(['set', 'set', 'option']);
});

test('what cannot be run, scheduled or awaited is refused with a hint', () => {
  function* main(): asyncio.Coroutine<string[]> {
    const promise = Promise.resolve();
    return [
      messageOf(() => call(asyncio.gather, promise)),
      messageOf(() => call(asyncio.createTask, promise)),
      messageOf(() => call(asyncio.createTask, hour)),
      messageOf(() => call(asyncio.ensureFuture, 'text')),
      messageOf(() => call(asyncio.ensureFuture, [])),
      messageOf(() => call(asyncio.createTask, asyncio.getRunningLoop().createFuture())),
    ];
  }
  expect(asyncio.runVirtual(main())).toEqual([
    'TypeError: An asyncio.Future, a coroutine or an awaitable is required; a promise becomes one with asyncio.wrapPromise(() => promise)',
    'TypeError: a coroutine was expected, got [object Promise]; a promise becomes one with asyncio.wrapPromise(() => promise)',
    'TypeError: a coroutine was expected, got hour(); call the function: a coroutine is what the call gives',
    'TypeError: An asyncio.Future, a coroutine or an awaitable is required',
    'TypeError: An asyncio.Future, a coroutine or an awaitable is required',
    'TypeError: a coroutine was expected, got <Future pending>',
  ]);
  expect(messageOf(() => call(asyncio.run, hour))).toBe(
    'TypeError: An asyncio.Future, a coroutine or an awaitable is required; call the function: a coroutine is what the call gives',
  );
  expect(messageOf(() => call(asyncio.createTask, hour('')))).toBe('RuntimeError: no running event loop');
});

test('run and runVirtual inside a running loop', () => {
  function* main(): asyncio.Coroutine<string[]> {
    return [
      messageOf(() => call(asyncio.run, hour(''))),
      messageOf(() => call(asyncio.runVirtual, hour(''))),
    ];
  }
  expect(asyncio.runVirtual(main())).toEqual([
    'RuntimeError: asyncio.run() cannot be called from a running event loop',
    'RuntimeError: asyncio.runVirtual() cannot be called from a running event loop',
  ]);
});

test('yield without the star is an error thrown where it stands, with a hint', () => {
  const messages: string[] = [];
  function* wrong(value: unknown): Generator<unknown, void, unknown> {
    try {
      yield value;
    } catch (error) {
      messages.push(String(error).replace(/<.*>/, '<...>'));
    }
  }
  function* main(): asyncio.Coroutine<void> {
    for (const value of [asyncio.sleep(1), hour(''), asyncio.getRunningLoop().createFuture(), 5]) {
      yield* wrong(value) as asyncio.Coroutine<void>;
    }
  }
  asyncio.runVirtual(main());
  const hint = '; write yield* (with the star) before what is awaited';
  expect(messages).toEqual([
    `RuntimeError: yield was used instead of yield* for a coroutine in task <...>${hint}`,
    `RuntimeError: yield was used instead of yield* for a coroutine in task <...>${hint}`,
    `RuntimeError: yield was used instead of yield* in task <...>${hint}`,
    `RuntimeError: Task got bad yield: 5${hint}`,
  ]);
});

test('an exception that nobody looked at, and a task that was left, are told when the loop closes', () => {
  const told: unknown[][] = [];
  const loop = asyncio.newEventLoop({ virtual: true });
  loop.setExceptionHandler((_loop, { message, exception, future, task }) =>
    told.push([message, String(exception ?? ''), future !== undefined, task !== undefined]),
  );
  function* failing(): asyncio.Coroutine<void> {
    throw new RangeError('failed');
  }
  function* main(): asyncio.Coroutine<void> {
    asyncio.createTask(failing());
    const seen = asyncio.createTask(failing());
    asyncio.getRunningLoop().createFuture().setException(new RangeError('future'));
    asyncio.createTask(asyncio.sleep(5));
    yield* asyncio.sleep(1);
    seen.exception();
  }
  loop.runUntilComplete(main());
  loop.close();
  expect(told).toEqual([
    ['Task was destroyed but it is pending!', '', false, true],
    ['Future exception was never retrieved', 'RangeError: future', true, false],
    ['Task exception was never retrieved', 'RangeError: failed', true, false],
  ]);
});

test('without a handler errors are printed; a handler that fails is told of, too', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  function bad() {
    throw new RangeError('in callback');
  }
  const loop = asyncio.newEventLoop({ virtual: true });
  loop.callSoon(bad);
  loop.runUntilComplete(asyncio.sleep(1));
  loop.setExceptionHandler(() => {
    throw new RangeError('in handler');
  });
  loop.callSoon(bad);
  loop.runUntilComplete(asyncio.sleep(1));
  expect(printed.mock.calls.flat()).toEqual([
    'Exception in callback bad()\nhandle: <Handle bad()>\nRangeError: in callback',
    [
      'Unhandled error in exception handler',
      "context: {'message': 'Exception in callback bad()', 'exception': RangeError('in callba...",
      'RangeError: in handler',
    ].join('\n'),
  ]);
});

test('callbacks and delays that make no sense are refused', () => {
  const loop = asyncio.newEventLoop({ virtual: true });
  const tell = (method: 'callSoon' | 'callLater' | 'callAt' | 'setExceptionHandler', ...args: unknown[]) =>
    messageOf(() => Reflect.apply(loop[method], loop, args));
  expect([
    tell('callSoon', 5),
    tell('callSoon', hour),
    tell('callLater', 'x', () => {}),
    tell('callAt', Number.NaN, () => {}),
    tell('setExceptionHandler', 5),
  ]).toEqual([
    'TypeError: a callable object was expected by callSoon(), got 5',
    'TypeError: coroutines cannot be used with callSoon()',
    "TypeError: delay must be a number of seconds, got 'x'",
    'TypeError: when must be a number of seconds, got NaN',
    'TypeError: A callable object or None is expected, got 5',
  ]);
});

test('debug mode tells of slow callbacks, by the clock of the loop', () => {
  const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const clock = new asyncio.VirtualClock();
  const loop = new asyncio.EventLoop({ clock });
  loop.setDebug(true);
  loop.callSoon(function slow() {
    clock.advanceTo(clock.time() + 0.5);
  });
  loop.callSoon(function quick() {});
  function* slowTask(): asyncio.Coroutine<string> {
    clock.advanceTo(clock.time() + 0.25);
    return 'done';
  }
  loop.runUntilComplete(loop.createTask(slowTask(), { name: 'slow' }));
  expect(warnings.mock.calls.flat()).toEqual([
    'Executing <Handle slow()> took 0.500 seconds',
    "Executing <Task finished name='slow' result='done'> took 0.250 seconds",
  ]);
});

test('a default handler that fails is told of; custom keys are printed in the order of their names', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  class Broken extends asyncio.EventLoop<asyncio.VirtualClock> {
    override defaultExceptionHandler(): void {
      throw new RangeError('default');
    }
  }
  const broken = new Broken({ clock: new asyncio.VirtualClock() });
  broken.callExceptionHandler({ message: 'first' });
  broken.setExceptionHandler(() => {
    throw new RangeError('custom');
  });
  broken.callExceptionHandler({ message: 'second' });
  const loop = asyncio.newEventLoop({ virtual: true });
  loop.callExceptionHandler({ message: 'third', zone: 5, attempt: [1] });
  expect(printed.mock.calls.flat()).toEqual([
    "Exception in default exception handler\nRangeError('default')",
    "Exception in default exception handler while handling an unexpected error in custom exception handler\nRangeError('default')",
    'third\nattempt: [1]\nzone: 5',
  ]);
  printed.mockRestore();
});
