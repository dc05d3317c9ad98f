import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/exercises/check';
import { RECORDING_FORMAT, type Recording } from '../../../src/recording/format';
import { judge, main, NAPS } from './judge';

const ended = (end: Recording['end']): Recording => ({
  format: RECORDING_FORMAT,
  language: 'typescript',
  events: [],
  end,
  duration: 0,
});

describe('it comes to its end', () => {
  const check = { check: 'finishes' } as const;

  it.each([
    ['finishes', main('yield* asyncio.sleep(1)'), undefined],
    ['fails', main("throw new RangeError('no')"), 'It failed in line 4: RangeError: no'],
    [
      'waits for ever',
      main('yield* new asyncio.Event().wait()'),
      'It never ends: `main` waits for `Event.wait` in line 4, and nothing will wake it.',
    ],
    [
      'waits for those who wait for ever: only they are named',
      main(
        'yield* asyncio.gather(wait(), wait())',
        'function* wait() { yield* asyncio.getRunningLoop().createFuture() }',
      ),
      'It never ends: `wait` waits for a Future in line 2 and `wait #2` waits for a Future in line 2, and nothing will wake them.',
    ],
    [
      'waits for itself',
      main('const lock = new asyncio.Lock()\nyield* lock.acquire()\nyield* lock.acquire()'),
      'It never ends: `main` waits for `Lock.acquire` in line 6, and nothing will wake it.',
    ],
  ])('%s', async (_, program, problem) => {
    expect(await judge(check, program)).toBe(problem);
  });

  it('was ended from outside', () => {
    expect(problemOf(check, ended({ reason: 'stopped' }))).toBe('It was stopped.');
    const limit = { reason: 'limit', limit: 'time', message: 'It ran for 5 seconds.' } as const;
    expect(problemOf(check, ended(limit))).toBe('It ran for 5 seconds.');
  });
});

describe('nothing is warned about', () => {
  it.each([
    ['nothing is', main("console.log('fine')"), undefined],
    ['something is', main("console.error('  careful')"), 'There is a warning: “careful”'],
  ])('%s', async (_, program, problem) => {
    expect(await judge({ check: 'quiet' }, program)).toBe(problem);
  });
});

describe('nothing is left', () => {
  const LATER = 'Wait for what you start; what you cancel needs a turn to stop, too.';

  it.each([
    ['there is only main', main('yield* asyncio.sleep(1)'), undefined],
    ['all were waited for', main('yield* asyncio.gather(nap(1), nap(2))', NAPS), undefined],
    [
      'cancelled, and waited for',
      main('const t = asyncio.createTask(nap(5))\nt.cancel()\nyield* asyncio.wait([t])', NAPS),
      undefined,
    ],
    [
      'one sleeps on',
      main('asyncio.createTask(nap(5))\nyield* asyncio.sleep(1)', NAPS),
      `\`nap(5)\` was not done when \`main\` ended. ${LATER}`,
    ],
    [
      'two were cancelled and had no turn to stop',
      main(
        'const ts = [asyncio.createTask(nap(5)), asyncio.createTask(nap(6))]\nyield* asyncio.sleep(1)\nfor (const t of ts) t.cancel()',
        NAPS,
      ),
      `\`nap(5)\` and \`nap(6)\` were not done when \`main\` ended. ${LATER}`,
    ],
    ['it never ended', main('yield* new asyncio.Event().wait()'), 'The program did not come to its end.'],
  ])('%s', async (_, program, problem) => {
    expect(await judge({ check: 'nothingLeft' }, program)).toBe(problem);
  });
});
