import { expect, test } from 'vitest';
import { stopsOf } from '../../src/recording/history';
import { sentence } from '../../src/recording/sentence';
import { LOCK, record } from './recordings';
import { answered, made, recordingOf, sent, TWO, waits } from './with-requests';

async function sentencesOf(source: string): Promise<string[]> {
  const recording = await record(source);
  return stopsOf(recording).map((stop) => sentence(recording, stop));
}

test('of a lock', async () => {
  expect(await sentencesOf(LOCK)).toEqual([
    'Nothing has run yet.',
    'The loop starts main.',
    'main made the task worker(1): it starts.',
    'main made the task worker(2): it starts.',
    'Nothing was ready, so the clock went from 0 s to 1 s, the next deadline.',
    'worker(1) has slept its time (1 s).',
    'worker(1) released the Lock; worker(2) was first in line.',
    'Nothing was ready, so the clock went from 1 s to 2 s, the next deadline.',
    'worker(2) has slept its time (1 s).',
    'worker(2) is done, the last of those that main gathered.',
  ]);
});

test.each<[string, string, string]>([
  [
    'event',
    'const it = new asyncio.Event()|it.wait()|it.set()',
    'main set the Event that waiter waited for.',
  ],
  [
    'queue',
    'const it = new asyncio.Queue()|it.get()|it.putNowait(1)',
    'main put an item into the Queue; waiter was first in line.',
  ],
  [
    'full queue',
    'const it = new asyncio.Queue(1); it.putNowait(1)|it.put(2)|it.getNowait()',
    'main took an item out of the Queue, so there is room; waiter was first in line.',
  ],
  [
    'queue that is joined',
    'const it = new asyncio.Queue(); it.putNowait(1)|it.join()|it.taskDone()',
    'main was done with the last item of the Queue; waiter waited for that.',
  ],
  [
    'semaphore',
    'const it = new asyncio.Semaphore(0)|it.acquire()|it.release()',
    'main gave back its place in the Semaphore; waiter was first in line.',
  ],
  [
    'future',
    'const it = { future: undefined }|it.future = asyncio.getRunningLoop().createFuture()|it.future.setResult(1)',
    'main set the result of the Future that waiter waited for.',
  ],
  [
    'future that fails',
    'const it = { future: undefined }|it.future = asyncio.getRunningLoop().createFuture()|it.future.setException(new Error("no"))',
    'main failed, and waiter waited for it: it gets the error.',
  ],
])('of a %s', async (_, program, expected) => {
  const [before, wait, wake] = program.split('|');
  const sentences = await sentencesOf(`${before}
function* waiter() { try { yield* ${wait?.startsWith('it.future') ? `(${wait})` : wait} } catch {} }
function* main() {
  const task = asyncio.createTask(waiter())
  yield* asyncio.sleep(1)
  ${wake}
  yield* task
}
asyncio.run(main())`);
  expect(sentences).toContain(expected);
});

test('of cancellation, of tasks and of those that let others go first', async () => {
  const sentences = await sentencesOf(`function* waiter() { yield* asyncio.sleep(9) }
function* other() { yield* asyncio.sleep(0) }
function* main() {
  const task = asyncio.createTask(waiter())
  yield* asyncio.createTask(other())
  task.cancel()
  try { yield* task } catch {}
  try { yield* asyncio.waitFor(asyncio.sleep(5), 1) } catch {}
}
asyncio.run(main())`);
  expect(sentences).toEqual([
    'Nothing has run yet.',
    'The loop starts main.',
    'main made the task waiter: it starts.',
    'main made the task other: it starts.',
    'other had let the others go first; now it is its turn again.',
    'other is done, and main waited for it.',
    'main cancelled waiter: CancelledError is raised where it waits.',
    'waiter was cancelled, and main waited for it.',
    'Nothing was ready, so the clock went from 0 s to 1 s, the next deadline.',
    'Its time is up, so main is cancelled: CancelledError is raised where it waits.',
  ]);
});

test('of requests', () => {
  const said = stopsOf(TWO).map((stop) => sentence(TWO, stop));
  expect(said).toEqual([
    'Nothing has run yet.',
    'The loop starts fetch(1).',
    'The loop starts fetch(2).',
    'GET /site/a.html was answered: 200; fetch(1) goes on.',
    'GET /site/b.html was answered: 503; fetch(2) goes on.',
    'The body of /site/a.html is there: fetch(1) goes on with it.',
    'GET /site/c.html failed (ClientConnectionError: gone): fetch(2), who waited for it, gets the error.',
  ]);
});

test('of a connection that is free again', () => {
  const recording = recordingOf(
    [
      [0, made(1, 'fetch(1)')],
      [0, made(2, 'fetch(2)')],
      [0, waits(2, 'a free connection')],
      [1, { type: 'step', task: 2, by: { kind: 'task', task: 1 }, why: 'result' }],
    ],
    1,
  );
  expect(sentence(recording, 4)).toBe('fetch(1) gave its connection back; fetch(2) was first in line.');
});

test('of a clock that goes on to when something comes from the network', () => {
  const recording = recordingOf(
    [
      [0, sent(1, '/a')],
      [0.1, { type: 'clock', from: 0 }],
      [0.1, answered(1)],
      [1, { type: 'clock', from: 0.1 }],
      [1, { type: 'ready', entry: { timer: 1 }, by: { kind: 'timer', timer: 1 } }],
    ],
    1,
  );
  expect(sentence(recording, 2)).toMatch(/from 0 s to 0.1 s, when something came from the network\.$/);
  expect(sentence(recording, 4)).toMatch(/from 0.1 s to 1 s, the next deadline\.$/);
});
