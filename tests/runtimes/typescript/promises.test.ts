import { describe, expect, it } from 'vitest';
import { printsOf } from '../../../src/recording/format';
import { printed, run } from './run';

const language = 'promises';
const SLEEP = 'const sleep = (seconds: number) => new Promise((wake) => setTimeout(wake, seconds * 1000))\n';

describe('a program with native promises', () => {
  it('runs on virtual time', async () => {
    const recording = await run(
      `${SLEEP}async function say(text: string, delay: number) {
  await sleep(delay)
  console.log(text, Date.now(), performance.now())
}
async function main() {
  await Promise.all([say('two', 2), say('one', 1)])
}
main()`,
      { language },
    );
    expect(printed(recording)).toEqual(['1 stdout one 1000 1000', '2 stdout two 2000 2000']);
    expect(recording.end).toEqual({ reason: 'finished' });
    expect(recording.duration).toBe(2);
  });

  it('lets promises have their turn between two timers of the same instant', async () => {
    const recording = await run(
      `for (const n of [1, 2]) setTimeout(() => {
  console.log('timer', n)
  Promise.resolve().then(() => console.log('promise', n))
}, 10)`,
      { language },
    );
    expect(printsOf(recording.events).map(({ text }) => text)).toEqual([
      'timer 1',
      'promise 1',
      'timer 2',
      'promise 2',
    ]);
  });

  it('is blocked when it awaits what nobody resolves', async () => {
    const { end } = await run('async function main() {\n  await new Promise(() => {})\n}\nmain()', {
      language,
    });
    const waiting = [{ task: 'main', on: 'a promise', line: 4 }];
    expect(end).toMatchObject({ reason: 'blocked', waiting });
  });

  it('fails with an error that nobody caught, from a promise or from a timer', async () => {
    const promise = await run('async function main() {\n  throw new TypeError("no")\n}\nmain()', {
      language,
    });
    expect(promise.end).toMatchObject({
      reason: 'failed',
      error: { name: 'TypeError', position: { line: 2 } },
    });
    const timer = await run('setTimeout(() => {\n  throw new Error("late")\n}, 5)', { language });
    expect(timer.end).toMatchObject({ reason: 'failed', error: { message: 'late', position: { line: 2 } } });
    expect(timer.duration).toBe(0.005);
  });

  it('is stopped when its timers never end', async () => {
    const { end } = await run('setInterval(() => {}, 1)', { language, limits: { seconds: 0.02 } });
    expect(end).toMatchObject({ reason: 'limit', limit: 'time' });
  });

  it('cannot import the library', async () => {
    const { end } = await run("import * as asyncio from 'asyncio'\nasyncio.sleep(1)", { language });
    expect(end).toMatchObject({
      reason: 'failed',
      error: { message: expect.stringContaining("There is no module 'asyncio' here.") },
    });
  });
});
