import * as asyncio from 'asyncio';
import { afterEach, expect, test, vi } from 'vitest';

/** An instrument that writes down every call it gets. */
function recorder(calls: string[]): asyncio.Instrument {
  const kind = (thing: object) => (thing instanceof asyncio.Task ? thing.getName() : thing.constructor.name);
  return {
    taskCreated: (task) => calls.push(`created ${task.getName()}`),
    stepBegins: (task) => calls.push(`${task.getName()} begins`),
    stepEnds: (task, future) => calls.push(`${task.getName()} ends, waits: ${future ? kind(future) : 'no'}`),
    futureResolved: (future) => calls.push(`resolved ${future.toString()}`),
    handleScheduled: (handle) => calls.push(`scheduled ${kind(handle)}`),
    clockAdvanced: (from, to) => calls.push(`clock ${from} to ${to}`),
    taskDone: (task) => calls.push(`done ${task.getName()}`),
  };
}

function* worker(future: asyncio.Future<string>): asyncio.Coroutine<string> {
  return yield* future;
}

function* program(): asyncio.Coroutine<void> {
  const future = asyncio.getRunningLoop().createFuture<string>();
  const task = asyncio.createTask(worker(future), { name: 'worker' });
  yield* asyncio.sleep(1);
  future.setResult('there');
  yield* task;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('an instrument is told of everything, in order', () => {
  const calls: string[] = [];
  const loop = asyncio.newEventLoop({ virtual: true });
  loop.addInstrument(recorder(calls));
  loop.runUntilComplete(program());
  expect(calls).toEqual([
    'created Task-1',
    'scheduled Task-1',
    'Task-1 begins',
    'created worker',
    'scheduled worker',
    'Task-1 ends, waits: Sleep',
    'worker begins',
    'worker ends, waits: Future',
    'clock 0 to 1',
    'scheduled Sleep',
    'resolved <Future finished result=None>',
    'scheduled Task-1',
    'Task-1 begins',
    "resolved <Future finished result='there'>",
    'scheduled worker',
    'Task-1 ends, waits: worker',
    'worker begins',
    'worker ends, waits: no',
    "resolved <Task finished name='worker' result='there'>",
    'scheduled Task-1',
    'done worker',
    'Task-1 begins',
    'Task-1 ends, waits: no',
    "resolved <Task finished name='Task-1' result=None>",
    'scheduled Handle',
    'done Task-1',
  ]);
});

test('a cancelled task and one that fails are told of, too', () => {
  const calls: string[] = [];
  function* failing(): asyncio.Coroutine<void> {
    throw new RangeError('bad');
  }
  function* main(): asyncio.Coroutine<void> {
    const tasks = [asyncio.createTask(asyncio.sleep(9)), asyncio.createTask(failing())];
    yield* asyncio.sleep(0);
    tasks[0].cancel();
    yield* asyncio.gather(...tasks, { returnExceptions: true });
  }
  const { taskDone, stepEnds } = recorder(calls);
  asyncio.runVirtual(main(), { instruments: [{ taskDone, stepEnds }] });
  expect(calls).toEqual([
    'Task-1 ends, waits: no',
    'Task-2 ends, waits: Sleep',
    'Task-3 ends, waits: no',
    'done Task-3',
    'Task-1 ends, waits: GatheringFuture',
    'Task-2 ends, waits: no',
    'done Task-2',
    'Task-1 ends, waits: no',
    'done Task-1',
  ]);
});

test('an instrument that throws is dropped with a warning; the others and the program go on', () => {
  const warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
  const calls: string[] = [];
  let steps = 0;
  const broken: asyncio.Instrument = {
    stepBegins() {
      steps++;
      throw new Error('broken');
    },
    taskDone: () => calls.push('the broken one is still told'),
  };
  const { taskDone } = recorder(calls);
  function* main(): asyncio.Coroutine<string> {
    yield* asyncio.sleep(1);
    return 'result';
  }
  expect(asyncio.runVirtual(main(), { instruments: [broken, { taskDone }] })).toBe('result');
  expect([steps, calls]).toEqual([1, ['done Task-1']]);
  expect(warnings.mock.calls.map(([text]) => text)).toEqual([
    'an instrument failed in stepBegins() and was removed:',
  ]);
});

test('an instrument may be removed, by itself too', () => {
  const calls: string[] = [];
  const loop = asyncio.newEventLoop({ virtual: true });
  const once: asyncio.Instrument = {
    stepBegins(task) {
      calls.push(`once ${task.getName()}`);
      loop.removeInstrument(once);
    },
  };
  const always: asyncio.Instrument = { stepBegins: (task) => calls.push(`always ${task.getName()}`) };
  loop.addInstrument(once);
  loop.addInstrument(always);
  loop.runUntilComplete(asyncio.sleep(1));
  loop.removeInstrument(always);
  loop.runUntilComplete(asyncio.sleep(1));
  expect(calls).toEqual(['once Task-1', 'always Task-1', 'always Task-1']);
});

test('deadlines, requests to cancel, and what is held are told of', () => {
  const calls: string[] = [];
  const lock = new asyncio.Lock();
  function* holder(): asyncio.Coroutine<void> {
    yield* asyncio.asyncWith(lock, () => asyncio.sleep(5));
  }
  function* main(): asyncio.Coroutine<void> {
    const task = asyncio.createTask(holder(), { name: 'holder' });
    asyncio.getRunningLoop().callLater(1, () => task.cancel('enough'));
    const handle = asyncio.getRunningLoop().callLater(2, () => {});
    yield* asyncio.sleep(0);
    handle.cancel();
    yield* asyncio.wait([task]);
  }
  const kind = (thing: object) => thing.constructor.name;
  const instrument: asyncio.Instrument = {
    timerScheduled: (timer, deadline) => calls.push(`${kind(timer)} at ${deadline}`),
    timerCancelled: (timer) => calls.push(`${kind(timer)} cancelled`),
    cancelRequested: (task, message) => calls.push(`${task.getName()} asked to stop: ${message}`),
    acquired: (it) => calls.push(`acquired, ${it.waitReason()}`),
    released: (it) => calls.push(`released, ${it.waitReason()}`),
    stepEnds: (task, future) => {
      const wait = future?.observedWait?.();
      calls.push(`${task.getName()}: ${wait ? `${wait.label}, ${wait.futures.length} futures` : 'no wait'}`);
    },
  };
  asyncio.runVirtual(main(), { instruments: [instrument] });
  expect(calls).toEqual([
    'TimerHandle at 1',
    'TimerHandle at 2',
    'Task-1: no wait',
    'acquired, Lock.acquire',
    'Sleep at 5',
    'holder: sleep 5 s, 0 futures',
    'TimerHandle cancelled',
    'Task-1: wait of 1, 1 futures',
    'holder asked to stop: enough',
    'Sleep cancelled',
    'released, Lock.acquire',
    'holder: no wait',
    'Task-1: no wait',
  ]);
});
