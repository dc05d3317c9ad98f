import { afterAll, expect, test } from 'vitest';
import { courseOf } from '../../../src/recording/compare';
import type { Recording } from '../../../src/recording/format';
import { ProgramRunner } from '../../../src/runtimes/node';
import type { RunLimits } from '../../../src/runtimes/protocol';

const runner = new ProgramRunner();
afterAll(() => runner.close());

function run(main: string, limits: Partial<RunLimits> = {}): Promise<Recording> {
  const source = `import asyncio\n${main}\nasyncio.run(main())`;
  return runner.run({ language: 'python', source, name: 'test.py', argv: [], limits });
}

/** What each wait was for, and at which lines. */
function waits({ events }: Recording): string[] {
  return events.flatMap((event) => {
    if (event.type !== 'wait') return [];
    const { kind, label, frames } = event.wait;
    return `${kind}: ${label} at ${frames.map((frame) => `${frame.function} ${frame.line}`).join(', ')}`;
  });
}

test('says what each wait is for, and the line of every frame', async () => {
  const recording = await run(`async def inner(aw):
    return await aw

class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0.5).__await__()

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, None)
    await inner(future)
    await inner(asyncio.create_task(inner(asyncio.sleep(2))))
    await inner(Awaitable())
    await asyncio.wait([asyncio.create_task(asyncio.sleep(1))])
    await asyncio.shield(asyncio.create_task(asyncio.sleep(1)))
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(1))
    queue = asyncio.PriorityQueue()
    queue.put_nowait(1)
    loop.call_later(1, queue.task_done)
    await queue.join()`);
  expect(recording.end).toEqual({ reason: 'finished' });
  expect(waits(recording).filter((wait) => !wait.endsWith('at '))).toEqual([
    'future: a Future at main 13, inner 3',
    'task: Task-2 at main 14, inner 3',
    'sleep: sleep 2 s at inner 3',
    'sleep: sleep 0.5 s at main 15, inner 3, __await__ 7',
    'wait: wait of 1 at main 16',
    'shield: shield of Task at main 17',
    'group: TaskGroup of 1 at main 18',
    'queue.join: PriorityQueue.join at main 23',
  ]);
});

test('says who holds what, who is asked to stop, and what becomes of tasks', async () => {
  const recording = await run(`async def hold(lock):
    async with lock:
        await asyncio.sleep(5)

async def fail():
    raise ValueError('bad')

async def main():
    tasks = [asyncio.create_task(hold(asyncio.Lock())), asyncio.create_task(fail())]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)`);
  expect(courseOf(recording)).toEqual([
    ...[
      '0 main is made',
      '0 main goes on: starts',
      '0 hold is made',
      '0 fail is made',
      '0 main lets others go first',
    ],
    ...['0 hold goes on: starts', '0 Lock acquired', '0 hold waits: sleep sleep 5 s'],
    ...['0 fail goes on: starts', '0 fail is failed'],
    ...['0 main goes on: yielded', '0 hold is asked to stop', '0 main waits: gather gather of 2'],
    ...['0 hold goes on: cancelled', '0 Lock released', '0 hold is cancelled'],
    ...['0 main goes on: result', '0 main is finished', 'the end: finished'],
  ]);
});

test('has the steps of a task that starts eagerly within those of its maker', async () => {
  const recording = await run(`async def eager():
    print('eager')
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(eager(), eager_start=True)
    print('main')
    await task`);
  const printed = recording.events.flatMap((event) =>
    event.type === 'print' ? [[event.text, event.task]] : [],
  );
  expect(printed).toEqual([
    ['eager', 2],
    ['main', 1],
  ]);
  expect(courseOf(recording).slice(0, 5)).toEqual([
    ...['0 main is made', '0 main goes on: starts', '0 eager is made', '0 eager goes on: starts'],
    '0 eager waits: sleep sleep 1 s',
  ]);
});

test('a program that blocks shows as long', async () => {
  const recording = await run(`async def main():
    import time
    time.sleep(3)
    print('later')`);
  expect(recording.events.find((event) => event.type === 'print')).toMatchObject({ time: 3, task: 1 });
});

test('is stopped where it does more than can be shown', async () => {
  const { end, events } = await run('async def main():\n    while True: await asyncio.sleep(1)', {
    events: 5_000,
  });
  expect(end).toMatchObject({ reason: 'limit', limit: 'steps' });
  expect(events).toHaveLength(5_000);
});

test('is stopped at its time limit, in a line', async () => {
  const { end } = await run(
    `async def main():
    while True:
        try:
            while True: pass
        except BaseException: pass`,
    { seconds: 0.2 },
  );
  expect(end).toMatchObject({ reason: 'limit', limit: 'time', line: 5 });
});

test.each([
  ["input('?')", /has nobody to ask/],
  ["__import__('socket').create_connection(('example.com', 80))", /no sockets here/],
  ["__import__('threading').Thread().start()", /no threads here/],
  ["__import__('subprocess').run(['ls'])", /no other processes here/],
  ['import js', /cannot reach the page around it/],
  ['import requests', /No module named 'requests'. A program here may import Python's own library/],
])('%s fails with a sentence', async (statement, sentence) => {
  const { end } = await run(`async def main():\n    ${statement}`);
  expect(end).toMatchObject({ reason: 'failed', error: { message: expect.stringMatching(sentence) } });
});
