import { expect, test } from 'vitest';
import { stateAt } from '../../src/recording/history';
import { inspect, ordinal } from '../../src/recording/inspect';
import type { RunState, TaskView } from '../../src/recording/state';
import { TWO } from './with-requests';

function task(view: Partial<TaskView>): TaskView {
  const blank = { id: 1, name: 'Task-1', label: 'main', state: 'waiting' as const, frames: [], steps: 1 };
  return { ...blank, heldBy: [], holds: [], cancelRequests: 0, ...view };
}

function state(view: Partial<RunState>): RunState {
  return { position: 9, time: 0.5, step: 3, tasks: [], ready: [], timers: [], output: [], ...view };
}

const said = (view: Partial<TaskView>, others: TaskView[] = []) =>
  inspect(state({ tasks: [task(view), ...others] })).tasks[0]?.text;

test('what a task waits for, where it stands, what it holds', () => {
  const sleep = { kind: 'sleep' as const, label: 'sleep 1 s', until: 1, frames: [] };
  expect(said({ line: 8, wait: sleep, holds: [{ object: 1, what: 'Lock' }] })).toBe(
    'line 8 · sleeps until 1 s · holds Lock',
  );
  const lock = { kind: 'lock' as const, label: 'Lock.acquire', object: 1, frames: [] };
  expect(said({ line: 6, wait: lock, place: 2, heldBy: [7] }, [task({ id: 7, label: 'worker(1)' })])).toBe(
    'line 6 · waits for Lock.acquire, 2nd in line, held by worker(1)',
  );
});

test.each<[Partial<TaskView>, string]>([
  [{ state: 'ready', steps: 0 }, 'ready to begin'],
  [{ state: 'ready', line: 4 }, 'line 4 · ready to go on'],
  [{ state: 'ready', line: 4, why: 'cancelled' }, 'line 4 · ready, to be cancelled'],
  [{ state: 'running', line: 4 }, 'line 4 · running'],
  [{ state: 'finished', line: 4 }, 'finished'],
  [{ state: 'finished', result: "'foo'" }, "finished, result 'foo'"],
  [{ state: 'finished', result: 'x'.repeat(99) }, `finished, result ${'x'.repeat(79)}…`],
  [{ state: 'failed', error: { name: 'ValueError', message: 'no' } }, 'failed: ValueError: no'],
  [{ state: 'cancelled' }, 'cancelled'],
])('%j is %j', (view, text) => {
  expect(said(view)).toBe(text);
});

test('timers and the ready queue name their tasks', () => {
  const { ready, timers, idle } = inspect(
    state({
      tasks: [task({ id: 2, label: 'worker(1)' })],
      ready: [{ task: 2, label: 'worker(1)' }],
      timers: [
        { id: 1, at: 1, label: 'sleep', task: 2 },
        { id: 2, at: 3, label: 'timeout' },
      ],
    }),
  );
  expect(ready).toEqual([{ task: 2, label: 'worker(1)' }]);
  expect(timers).toEqual([
    { at: 1, task: 2, label: 'worker(1)' },
    { at: 3, label: 'timeout' },
  ]);
  expect(idle).toBe('nothing: the loop sleeps');
});

test('why nothing is ready', () => {
  expect(inspect(state({ position: 0 })).idle).toBe('nothing yet');
  expect(inspect(state({ tasks: [task({ state: 'finished' })] })).idle).toBe('nothing: all is done');
  expect(inspect(state({ tasks: [task({})] })).idle).toBe('nothing');
  expect(inspect(state({ running: 1, tasks: [task({ state: 'running' })] })).idle).toBe('nothing else');
});

test('ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 112th'.split(' '),
  );
});

test('the requests that are under way, and whether the head of the answer is there', () => {
  const at = (position: number) =>
    inspect(stateAt(TWO, position)).requests?.map(({ label, text }) => `${label}: ${text}`);
  expect(at(0)).toEqual([]);
  expect(at(8)).toEqual([
    'GET /site/a.html: waits for the head since 0 s',
    'GET /site/b.html: waits for the head since 0 s',
  ]);
  expect(at(16)).toEqual([
    'GET /site/a.html: 200, receives since 0.25 s',
    'GET /site/c.html: waits for the head since 0.5 s',
  ]);
  expect(at(TWO.events.length)).toEqual([]);
  expect(inspect(state({}))).not.toHaveProperty('requests');
});
