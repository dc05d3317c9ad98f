import * as asyncio from 'asyncio';
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/recording/format';
import { Recorder } from '../../src/recording/recorder';
import { eventsOf, IMPORT, LOCK, record } from './recordings';

describe('the recording of a program', () => {
  test('has its events numbered, in the order of time', async () => {
    const { events } = await record(LOCK);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i));
    const times = events.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('calls tasks as the program calls their coroutines, from the start', async () => {
    const recording = await record(LOCK);
    expect(eventsOf(recording, 'created')).toEqual([
      { task: 1, name: 'Task-1', label: 'main', by: { kind: 'outside' } },
      { task: 2, name: 'Task-2', label: 'worker(1)', by: { kind: 'task', task: 1 } },
      { task: 3, name: 'Task-3', label: 'worker(2)', by: { kind: 'task', task: 1 } },
    ]);
  });

  test('keeps the names that the program gives, and tells tasks of one name apart', async () => {
    const recording = await record(`function* work(lock: object, s: string) { yield* asyncio.sleep(1) }
function* main() {
  asyncio.createTask(work({}, 'a'))
  asyncio.createTask(work({}, 'a'))
  yield* asyncio.createTask(work({}, 'a'), { name: 'mine' })
}
asyncio.run(main())`);
    const labels = eventsOf(recording, 'created').map((event) => 'label' in event && event.label);
    expect(labels).toEqual(['main', "work('a')", "work('a') #2", 'mine']);
  });

  test('says what each wait is for, and the line of every frame', async () => {
    const recording = await record(`function* inner(future: asyncio.Future<number>) {
  yield* future
}
function* main() {
  const loop = asyncio.getRunningLoop()
  const future = loop.createFuture<number>()
  loop.callLater(2, () => future.setResult(1))
  yield* inner(
    future,
  )
  yield* asyncio.createTask(asyncio.sleep(0.5))
}
asyncio.run(main())`);
    expect(eventsOf(recording, 'wait')).toEqual([
      {
        task: 1,
        wait: {
          ...{ kind: 'future', label: 'a Future', object: 1 },
          frames: [
            { function: 'main', line: 9 },
            { function: 'inner', line: 3 },
          ],
        },
      },
      {
        task: 1,
        wait: { kind: 'task', label: 'Task-2', tasks: [2], frames: [{ function: 'main', line: 12 }] },
      },
      { task: 2, wait: { kind: 'sleep', label: 'sleep 0.5 s', until: 2.5, frames: [] } },
    ]);
  });

  test('says who holds what, and who woke whom', async () => {
    const recording = await record(LOCK);
    expect(eventsOf(recording, 'acquired').concat(eventsOf(recording, 'released'))).toEqual([
      { what: 'Lock', object: 2, task: 2 },
      { what: 'Lock', object: 2, task: 3 },
      { what: 'Lock', object: 2, task: 2 },
      { what: 'Lock', object: 2, task: 3 },
    ]);
    expect(eventsOf(recording, 'step')).toEqual([
      { task: 1, by: { kind: 'outside' }, why: 'starts' },
      { task: 2, by: { kind: 'task', task: 1 }, why: 'starts' },
      { task: 3, by: { kind: 'task', task: 1 }, why: 'starts' },
      { task: 2, by: { kind: 'timer', timer: 1 }, why: 'result' },
      { task: 3, by: { kind: 'task', task: 2 }, why: 'result' },
      { task: 3, by: { kind: 'timer', timer: 2 }, why: 'result' },
      { task: 1, by: { kind: 'callback', label: 'gather', task: 3 }, why: 'result' },
    ]);
  });

  test('tells of cancellation, errors, results, and of those that only let others go first', async () => {
    const recording = await record(`function* failing() { throw new RangeError('bad') }
function* lazy() { yield* asyncio.sleep(9) }
function* quick() { yield* asyncio.sleep(0); return [1, 'a'] }
function* main() {
  const tasks = [asyncio.createTask(failing()), asyncio.createTask(lazy()), asyncio.createTask(quick())]
  yield* asyncio.sleep(0)
  tasks[1].cancel('enough')
  yield* asyncio.gather(...tasks, { returnExceptions: true })
}
asyncio.run(main())`);
    expect(eventsOf(recording, 'done')).toEqual([
      {
        ...{ task: 2, outcome: 'failed' },
        error: expect.objectContaining({ name: 'RangeError', message: 'bad', position: { line: 2 } }),
      },
      { task: 4, outcome: 'finished', result: "[ 1, 'a' ]" },
      { task: 3, outcome: 'cancelled' },
      { task: 1, outcome: 'finished' },
    ]);
    expect(eventsOf(recording, 'cancel')).toEqual([
      { task: 3, by: { kind: 'task', task: 1 }, message: 'enough' },
    ]);
    expect(eventsOf(recording, 'yield')).toEqual([
      { task: 1, frames: [{ function: 'main', line: 7 }] },
      { task: 4, frames: [{ function: 'quick', line: 4 }] },
    ]);
  });

  test('has the steps of a task that starts eagerly within those of its maker', async () => {
    const recording = await record(`function* eager() { console.log('eager'); yield* asyncio.sleep(1) }
function* main() {
  const task = asyncio.createTask(eager(), { eagerStart: true })
  console.log('main')
  yield* task
}
asyncio.run(main())`);
    expect(eventsOf(recording, 'print')).toEqual([
      { stream: 'stdout', text: 'eager', task: 2 },
      { stream: 'stdout', text: 'main', task: 1 },
    ]);
  });

  test('ends where nothing can go on: what run clears up then is no part of it', async () => {
    const recording = await record(`function* main() {
  yield* new asyncio.Event().wait()
}
asyncio.run(main())`);
    expect(recording.end.reason).toBe('blocked');
    expect(recording.events.at(-1)).toMatchObject({
      type: 'wait',
      wait: { kind: 'event', label: 'Event.wait' },
    });
  });

  test('of native promises has lines and timers, and no tasks', async () => {
    const recording = await record(
      `const timer = setTimeout(function never() {}, 5000)
setTimeout(function soon() { console.log('soon'); clearTimeout(timer) }, 1000)`,
      'promises',
    );
    expect(recording.events).toEqual([
      { seq: 0, time: 0, type: 'timer', timer: 1, at: 5, label: 'never' },
      { seq: 1, time: 0, type: 'timer', timer: 2, at: 1, label: 'soon' },
      { seq: 2, time: 1, type: 'clock', from: 0 },
      { seq: 3, time: 1, type: 'ready', entry: { timer: 2 }, by: { kind: 'timer', timer: 2 } },
      { seq: 4, time: 1, type: 'print', stream: 'stdout', text: 'soon' },
      { seq: 5, time: 1, type: 'timer-cancelled', timer: 1 },
    ]);
  });
});
test("what comes from outside is nobody else's doing", async () => {
  const { events } = await record(
    `${IMPORT}function* other() { yield* asyncio.sleep(0) }
function* main() { asyncio.createTask(other()); yield* asyncio.wrapPromise(() => Promise.resolve(1)) }
asyncio.run(main())`,
  );
  const wakes = events.filter((event) => event.type === 'ready' && event.why === 'result');
  expect(wakes).toMatchObject([{ entry: { task: 1 }, by: { kind: 'outside' } }]);
});

test('a program that is not compiled is asked for its frames', () => {
  const events: NewEvent[] = [];
  const recorder = new Recorder({
    add: (event) => events.push(event),
    repr: String,
    describeError: (error) => ({ name: 'Error', message: String(error) }),
  });
  function* waiting(): asyncio.Coroutine<void> {
    yield* asyncio.sleep(1);
  }
  asyncio.runVirtual(waiting(), { instruments: [recorder] });
  const wait = events.find((event) => event.type === 'wait');
  expect(wait?.wait.frames).toEqual([{ function: 'waiting', line: expect.any(Number) }]);
});
