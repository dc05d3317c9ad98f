import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';

const real = { loopFactory: () => asyncio.newEventLoop() };

test('on real time sleepers wake in the order of their deadlines, and callbacks come before them', async () => {
  const events: string[] = [];
  function* sleeper(name: string, seconds: number): asyncio.Coroutine<void> {
    yield* asyncio.sleep(seconds);
    events.push(name);
  }
  function* main(): asyncio.Coroutine<string> {
    asyncio.getRunningLoop().callSoon(() => events.push('soon'));
    yield* asyncio.gather(sleeper('c', 0.003), sleeper('a', 0.001), sleeper('b', 0.002), sleeper('now', 0));
    return 'result';
  }
  expect(await asyncio.run(main(), real)).toBe('result');
  expect(events).toEqual(['soon', 'now', 'a', 'b', 'c']);
});

test('on real time the host has its turn while the loop is busy', async () => {
  const events: string[] = [];
  function* main(): asyncio.Coroutine<void> {
    let hostHadItsTurn = false;
    setImmediate(() => {
      hostHadItsTurn = true;
    });
    while (!hostHadItsTurn) yield* asyncio.sleep(0);
    events.push('the host had its turn');
  }
  await asyncio.run(main(), real);
  expect(events).toEqual(['the host had its turn']);
});

test('on real time something from outside wakes a loop that sleeps', async () => {
  const events: string[] = [];
  function* main(): asyncio.Coroutine<void> {
    const loop = asyncio.getRunningLoop();
    const future = loop.createFuture<string>();
    setImmediate(() => future.setResult('from outside'));
    events.push(yield* future);
    const late = loop.createFuture<string>();
    const timer = loop.callLater(3600, () => events.push('never'));
    setImmediate(() => loop.callSoon(() => late.setResult('by callSoon')));
    events.push(yield* late);
    timer.cancel();
  }
  await asyncio.run(main(), real);
  expect(events).toEqual(['from outside', 'by callSoon']);
});

test('on real time an error and a cancellation come out of run as a rejection, after the clean-up', async () => {
  const events: string[] = [];
  function* left(): asyncio.Coroutine<void> {
    try {
      yield* asyncio.sleep(3600);
    } finally {
      yield* asyncio.sleep(0.001);
      events.push('clean');
    }
  }
  function* failing(): asyncio.Coroutine<void> {
    asyncio.createTask(left());
    yield* asyncio.sleep(0);
    throw new RangeError('failed');
  }
  function* cancelled(): asyncio.Coroutine<void> {
    asyncio.currentTask()?.cancel('stop');
    yield* asyncio.sleep(3600);
  }
  for (const main of [failing, cancelled])
    await asyncio.run(main(), real).catch((error) => events.push(String(error)));
  expect(events).toEqual(['clean', 'RangeError: failed', 'CancelledError: stop']);
});

test('on real time a loop can run several times, for ever and until complete', async () => {
  const events: string[] = [];
  const loop = asyncio.newEventLoop();
  loop.callLater(0.001, () => loop.stop());
  const running = loop.runForever();
  events.push(`running ${loop.isRunning()}`);
  expect(() => loop.runForever()).toThrow('This event loop is already running');
  await running;
  events.push(`running ${loop.isRunning()}`, await loop.runUntilComplete(asyncio.sleep(0.001, 'slept')));
  const before = loop.time();
  loop.callLater(0.001, () => loop.stop());
  await loop.runForever();
  events.push(`time went on ${loop.time() > before}`);
  loop.close();
  expect(events).toEqual(['running true', 'running false', 'slept', 'time went on true']);
});

test('a runner on real time: several programs, one context, close cancels what is left', async () => {
  const events: string[] = [];
  const variable = new asyncio.ContextVar('variable', { default: 'unset' });
  function* left(): asyncio.Coroutine<void> {
    try {
      yield* asyncio.sleep(3600);
    } finally {
      events.push('left is cancelled');
    }
  }
  function* program(value: string): asyncio.Coroutine<void> {
    events.push(`${variable.get()} to ${value}`);
    variable.set(value);
    asyncio.createTask(left());
    yield* asyncio.sleep(0.001);
  }
  const runner = new asyncio.Runner(real);
  await runner.run(program('one'));
  await runner.run(program('two'));
  await runner.close();
  events.push(`outside ${variable.get()}`);
  await expect(runner.run(program('three'))).rejects.toThrow('Runner is closed');
  expect(events).toEqual([
    'unset to one',
    'one to two',
    'left is cancelled',
    'left is cancelled',
    'outside unset',
  ]);
});

test('virtual time starts at 0 in each loop, jumps exactly, and stays where it is afterwards', () => {
  const times: number[] = [];
  for (let i = 0; i < 2; i++) {
    const loop = asyncio.newEventLoop({ virtual: true });
    times.push(loop.time());
    loop.runUntilComplete(asyncio.sleep(86_400));
    times.push(loop.time());
    loop.runUntilComplete(asyncio.sleep(0.5));
    times.push(loop.time());
  }
  expect(times).toEqual([0, 86_400, 86_400.5, 0, 86_400, 86_400.5]);
});

test('a virtual clock never goes back', () => {
  const clock = new asyncio.VirtualClock();
  clock.advanceTo(5);
  clock.advanceTo(3);
  expect(clock.time()).toBe(5);
});

test('a loop takes any clock that keeps to the interface', () => {
  const asked: number[] = [];
  class Recording extends asyncio.VirtualClock {
    override advanceTo(deadline: number): void {
      asked.push(deadline);
      super.advanceTo(deadline);
    }
  }
  const loop = new asyncio.EventLoop({ clock: new Recording() });
  function* main(): asyncio.Coroutine<void> {
    yield* asyncio.gather(asyncio.sleep(2), asyncio.sleep(1));
  }
  loop.runUntilComplete(main());
  expect(asked).toEqual([1, 2]);
});
