import { afterAll, describe, expect, it } from 'vitest';
import { printsOf, type Recording } from '../../../src/recording/format';
import { ProgramRunner } from '../../../src/runtimes/node';
import type { RunLimits } from '../../../src/runtimes/protocol';

const runner = new ProgramRunner();
afterAll(() => runner.close());

function run(source: string, limits: Partial<RunLimits> = {}): Promise<Recording> {
  return runner.run({ language: 'python', source, name: 'test.py', argv: ['a', 'b'], limits });
}

const printed = ({ events }: Recording) =>
  printsOf(events).map(({ time, stream, text }) => `${time} ${stream} ${text}`);

describe('a program in Python', () => {
  it('runs on virtual time; equal deadlines come in the order of creation', async () => {
    const recording = await run(`import asyncio

async def say(n):
    await asyncio.sleep(1)
    print('woken', n)

async def main():
    await asyncio.gather(*(say(n) for n in range(4)))

asyncio.run(main())`);
    expect(printed(recording)).toEqual([0, 1, 2, 3].map((n) => `1 stdout woken ${n}`));
    expect(recording.end).toEqual({ reason: 'finished' });
    expect(recording.duration).toBe(1);
  });

  it('sees blocking and measuring on the same clock', async () => {
    const recording = await run(`import asyncio, time

async def main():
    asyncio.get_running_loop().call_later(1, print, 'late')
    start = time.perf_counter()
    time.sleep(3)
    print(time.perf_counter() - start)
    await asyncio.sleep(0)
    await asyncio.sleep(0)

asyncio.run(main())`);
    expect(printed(recording)).toEqual(['3 stdout 3.0', '3 stdout late']);
  });

  it('hands work to a thread, which takes its time beside the loop', async () => {
    const recording = await run(`import asyncio, time

def work(n):
    start = time.monotonic()
    time.sleep(n)
    if n == 3:
        raise ValueError('three')
    return time.monotonic() - start

async def tick():
    for i in range(3):
        await asyncio.sleep(1)
        print('tick')

async def main():
    loop = asyncio.get_running_loop()
    ticks = asyncio.create_task(tick())
    print(await asyncio.to_thread(work, 1.5))
    try:
        await asyncio.to_thread(work, 3)
    except ValueError as error:
        print(error)
    try:
        await asyncio.wait_for(loop.run_in_executor(None, work, 2), 1)
    except TimeoutError:
        print('not waited for')

asyncio.run(main())`);
    expect(printed(recording)).toEqual([
      '1 stdout tick',
      '1.5 stdout 1.5',
      '2 stdout tick',
      '3 stdout tick',
      '4.5 stdout three',
      '5.5 stdout not waited for',
    ]);
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('is blocked when nothing can go on, and says who waits on what', async () => {
    const { end } = await run(`import asyncio

async def consumer(queue):
    await queue.get()

async def main():
    task = asyncio.create_task(consumer(asyncio.Queue()))
    await task

asyncio.run(main())`);
    expect(end).toMatchObject({
      reason: 'blocked',
      waiting: [
        { task: 'Task-1', on: 'Task-2', line: 8 },
        { task: 'Task-2', on: 'Queue.get', line: 4 },
      ],
    });
  });

  it('fails with the bare name, the message, the line and its own frames', async () => {
    const { end } = await run(`import asyncio

async def worker():
    raise asyncio.InvalidStateError('no')

async def main():
    await worker()

asyncio.run(main())`);
    const error = {
      name: 'InvalidStateError',
      message: 'no',
      position: { line: 4 },
      stack: ['worker, line 4', 'main, line 7', '<module>, line 9'],
    };
    expect(end).toMatchObject({ reason: 'failed', error });
    // The whole traceback is there for those who ask.
    const full = end.reason === 'failed' ? end.error.full : '';
    expect(full).toMatch(
      /^Traceback \(most recent call last\):\n.*asyncio\/runners\.py.*InvalidStateError: no\n$/s,
    );
  });

  it('has a syntax error at its place', async () => {
    const { end } = await run('x = 1\nif x\n');
    const error = { name: 'SyntaxError', message: "expected ':'", position: { line: 2, column: 5 } };
    expect(end).toEqual({ reason: 'failed', error });
  });

  it('starts anew each time: names, modules, task numbers, arguments', async () => {
    const source = `import asyncio, sys

async def main():
    print(asyncio.current_task().get_name(), sys.argv[1:], 'left' in globals(), __name__)

asyncio.run(main())
left = 1`;
    for (let count = 0; count < 2; count++) {
      expect(printed(await run(source))).toEqual(["0 stdout Task-1 ['a', 'b'] False __main__"]);
    }
  });

  it('tells of what was never awaited and of errors that nobody retrieved', async () => {
    const recording = await run(`import asyncio

async def fail():
    raise ValueError('lost')

async def main():
    fail()
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)

asyncio.run(main())`);
    const texts = printsOf(recording.events).map(({ stream, text }) => `${stream} ${text}`);
    expect(texts).toContain("stderr test.py:7: RuntimeWarning: coroutine 'fail' was never awaited");
    expect(texts).toContain('stderr Task exception was never retrieved');
    expect(texts.at(-1)).toBe('stderr ValueError: lost');
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('is stopped when it prints too much, whatever it catches', async () => {
    const source = "while True:\n    try:\n        print('x')\n    except Exception:\n        pass";
    const recording = await run(source, { lines: 3 });
    expect(recording.events).toHaveLength(3);
    expect(recording.end).toMatchObject({ reason: 'limit', limit: 'output' });
  });

  it('leaves with sys.exit', async () => {
    expect((await run('import sys\nsys.exit()')).end).toEqual({ reason: 'finished' });
    const error = { name: 'SystemExit', message: 'no', position: { line: 2 }, stack: ['<module>, line 2'] };
    expect((await run("import sys\nsys.exit('no')")).end).toMatchObject({ reason: 'failed', error });
  });
});
