import { describe, expect, it } from 'vitest';
import { askOf } from '../../../src/exercises/check';
import type { Check } from '../../../src/exercises/definition';
import { judge, main, NAPS } from './judge';

const awaited = main('yield* nap(1)', NAPS);
const two = main('yield* asyncio.gather(nap(1), nap(1))', NAPS);
const named = main("yield* asyncio.createTask(nap(1), { name: 'sleepy' })", NAPS);
const oneStopped = main(
  'const [a, b] = [asyncio.createTask(nap(1)), asyncio.createTask(nap(9))]\nyield* a\nb.cancel()\nyield* asyncio.wait([b])',
  NAPS,
);
const waiting = main(
  'const e = new asyncio.Event()\nyield* asyncio.gather(wait(e), wait(e), fire(e))',
  `function* wait(e) { yield* e.wait() }
function* fire(e) { yield* asyncio.sleep(1); e.set() }`,
);
const polling = main('for (let i = 0; i < 9; i++) yield* asyncio.sleep(0)');

type Case = [string, Check, string, string | undefined];

function table(cases: Case[]): void {
  it.each<Case>(cases)('%s', async (_, check, program, problem) => {
    expect(await judge(check, program)).toBe(problem);
  });
}

const NO_TASK = 'No task runs `nap`: a coroutine that is awaited runs in the task that awaits it.';

describe('tasks that are made', () => {
  table([
    ['one', { check: 'makesTasks', of: 'nap' }, named, undefined],
    ['two', { check: 'makesTasks', of: 'nap', count: 2 }, two, undefined],
    ['any number', { check: 'makesTasks', of: 'nap' }, two, undefined],
    ['none', { check: 'makesTasks', of: 'nap' }, awaited, NO_TASK],
    ['one too many', { check: 'makesTasks', of: 'nap', count: 1 }, two, 'Two tasks run `nap`.'],
    ['one too few', { check: 'makesTasks', of: 'nap', count: 2 }, named, 'One task runs `nap`.'],
  ]);
});

describe('how tasks end', () => {
  const failing = main(
    'try { yield* asyncio.createTask(nap()) } catch {}',
    "function* nap() { throw new Error('no') }",
  );
  table([
    ['all of them finish', { check: 'ends', task: 'nap', as: 'finished' }, two, undefined],
    [
      'so many are cancelled',
      { check: 'ends', task: 'nap', as: 'cancelled', count: 1 },
      oneStopped,
      undefined,
    ],
    ['one fails', { check: 'ends', task: 'nap', as: 'failed' }, failing, undefined],
    ['there is none', { check: 'ends', task: 'nap', as: 'finished' }, awaited, 'No task runs `nap`.'],
    ['one does not', { check: 'ends', task: 'nap', as: 'finished' }, oneStopped, '`nap(9)` is cancelled.'],
    ['it finishes instead', { check: 'ends', task: 'nap', as: 'cancelled' }, two, '`nap(1)` finishes.'],
    ['it fails instead', { check: 'ends', task: 'nap', as: 'finished' }, failing, '`nap` fails.'],
    [
      'too few',
      { check: 'ends', task: 'nap', as: 'cancelled', count: 2 },
      oneStopped,
      'Of two tasks, one is cancelled.',
    ],
    ['too many', { check: 'ends', task: 'nap', as: 'finished', count: 1 }, two, 'Of two tasks, two finish.'],
    [
      'it is never done',
      { check: 'ends', task: 'wait', as: 'finished' },
      main('yield* asyncio.gather(wait())', 'function* wait() { yield* new asyncio.Event().wait() }'),
      '`wait` is never done.',
    ],
  ]);
});

describe('what tasks wait on', () => {
  table([
    ['an event', { check: 'waitsOn', kind: 'event' }, waiting, undefined],
    ['two of them', { check: 'waitsOn', kind: 'event', tasks: 2 }, waiting, undefined],
    ['too few', { check: 'waitsOn', kind: 'event', tasks: 3 }, waiting, 'Only `wait` and `wait #2` did.'],
    [
      'something else',
      { check: 'waitsOn', kind: 'lock' },
      two,
      'No task did. What they wait for: a gather and a sleep.',
    ],
    ['nothing', { check: 'waitsOn', kind: 'lock' }, main(''), 'No task ever waits for anything.'],
  ]);
});

describe('how many turns a task takes', () => {
  table([
    ['few', { check: 'turns', of: 'wait', most: 2 }, waiting, undefined],
    [
      'many',
      { check: 'turns', of: 'main', most: 2 },
      polling,
      '`main` takes ten turns: it asks again and again instead of waiting to be woken.',
    ],
    ['none', { check: 'turns', of: 'wait', most: 2 }, polling, 'No task runs `wait`.'],
  ]);
});

it.each<[Check, string]>([
  [{ check: 'makesTasks', of: 'f' }, '`f` runs in a task of its own.'],
  [{ check: 'makesTasks', of: 'f', count: 3 }, 'Three tasks run `f`.'],
  [{ check: 'ends', task: 'f', as: 'failed' }, '`f` fails.'],
  [{ check: 'ends', task: 'f', as: 'cancelled', count: 1 }, 'One task of `f` is cancelled.'],
  [{ check: 'ends', task: 'f', as: 'finished', count: 2 }, 'Two tasks of `f` finish.'],
  [{ check: 'waitsOn', kind: 'queue.put' }, 'A task waits for room in a queue.'],
  [{ check: 'waitsOn', kind: 'lock', tasks: 2 }, 'Two tasks wait for a lock.'],
  [{ check: 'turns', of: 'f', most: 1 }, '`f` takes no more than one turn.'],
])('%j says what it asks for', (check, sentence) => {
  expect(askOf(check)).toBe(sentence);
});
