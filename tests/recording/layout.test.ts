import { expect, test } from 'vitest';
import {
  type Cause,
  type End,
  type NewEvent,
  RECORDING_FORMAT,
  type Recording,
} from '../../src/recording/format';
import { layoutOf } from '../../src/recording/layout';

type Timed = [time: number, event: NewEvent];

function recording(events: Timed[], duration: number, end: End = { reason: 'finished' }): Recording {
  const numbered = events.map(([time, event], seq) => ({ ...event, seq, time }));
  return { format: RECORDING_FORMAT, language: 'typescript', events: numbered, end, duration };
}

const outside: Cause = { kind: 'outside' };
const by = (task: number): Cause => ({ kind: 'task', task });
const created = (task: number, label: string): NewEvent => ({
  type: 'created',
  task,
  name: `Task-${task}`,
  label,
  by: outside,
});
const ready = (task: number, cause: Cause, why: 'starts' | 'result' | 'cancelled'): NewEvent => ({
  type: 'ready',
  entry: { task },
  by: cause,
  why,
});
const step = (task: number): NewEvent => ({ type: 'step', task, by: outside, why: 'starts' });
const sleeps = (task: number): NewEvent => ({
  type: 'wait',
  task,
  wait: { kind: 'sleep', label: 'sleep 1 s', until: 1, frames: [] },
});
const locked = (task: number): NewEvent => ({
  type: 'wait',
  task,
  wait: { kind: 'lock', label: 'Lock.acquire', object: 1, frames: [] },
});
const done = (task: number): NewEvent => ({ type: 'done', task, outcome: 'finished' });

/** Two tasks; the first sleeps a second, then lets the second go on. */
const pair = recording(
  [
    [0, created(1, 'a')],
    [0, ready(1, outside, 'starts')],
    [0, created(2, 'b')],
    [0, ready(2, outside, 'starts')],
    [0, step(1)],
    [0, { type: 'print', stream: 'stdout', text: 'a begins', task: 1 }],
    [0, sleeps(1)],
    [0, step(2)],
    [0, locked(2)],
    [1, { type: 'clock', from: 0 }],
    [1, ready(1, { kind: 'timer' }, 'result')],
    [1, step(1)],
    [1, ready(2, by(1), 'result')],
    [1, done(1)],
    [1, step(2)],
    [1, done(2)],
  ],
  1,
);

test('each task has a lane of what it did, on both axes', () => {
  const { lanes, steps, duration, blocked } = layoutOf(pair);
  expect({ steps, duration, blocked }).toEqual({ steps: 4, duration: 1, blocked: false });
  expect(lanes.map(({ label }) => label)).toEqual(['a', 'b']);
  const told = lanes.map(({ bars }) =>
    bars.map(
      ({ kind, label, from, to }) => `${kind} ${label} ${from.time}-${to.time} ${from.step}-${to.step}`,
    ),
  );
  expect(told).toEqual([
    ['run  0-0 0-1', 'wait sleep 1 s 0-1 1-2', 'run  1-1 2-3'],
    ['ready  0-0 0-1', 'run  0-0 1-2', 'wait Lock.acquire 0-1 2-3', 'run  1-1 3-4'],
  ]);
});

test('a bar leads to the event with which it begins', () => {
  const bars = layoutOf(pair).lanes[0]?.bars ?? [];
  expect(bars.map(({ seq }) => pair.events[seq]?.type)).toEqual(['step', 'wait', 'step']);
});

test('marks and arrows', () => {
  const { lanes, arrows } = layoutOf(pair);
  expect(lanes[0]?.marks).toEqual([{ kind: 'print', at: { time: 0, step: 1 }, seq: 5, text: 'a begins' }]);
  expect(arrows).toEqual([{ from: 1, to: 2, at: { time: 1, step: 3 }, seq: 12, kind: 'wakes' }]);
});

test('what waits for ever has a bar without an end', () => {
  const stuck = recording(
    [
      [0, created(1, 'a')],
      [0, ready(1, outside, 'starts')],
      [0, step(1)],
      [0, locked(1)],
    ],
    0,
    { reason: 'blocked', message: '', waiting: [] },
  );
  const { lanes, blocked } = layoutOf(stuck);
  expect(blocked).toBe(true);
  expect(lanes[0]?.bars.at(-1)).toMatchObject({ kind: 'wait', open: true });
});

test('cancellation and errors are marked, and told from waking', () => {
  const { lanes, arrows } = layoutOf(
    recording(
      [
        [0, created(1, 'a')],
        [0, created(2, 'b')],
        [0, step(2)],
        [0, sleeps(2)],
        [0, step(1)],
        [0, { type: 'cancel', task: 2, by: by(1) }],
        [0, ready(2, by(1), 'cancelled')],
        [0, { type: 'done', task: 1, outcome: 'failed', error: { name: 'ValueError', message: 'no' } }],
        [0, step(2)],
        [0, { type: 'done', task: 2, outcome: 'cancelled' }],
      ],
      0,
    ),
  );
  expect(lanes.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([
    ['failed'],
    ['cancel', 'cancelled'],
  ]);
  expect(arrows.map(({ kind }) => kind)).toEqual(['cancels']);
});

test('a program without tasks has no lanes', () => {
  const plain = recording([[0, { type: 'print', stream: 'stdout', text: 'hello' }]], 0);
  expect(layoutOf(plain)).toMatchObject({ lanes: [], steps: 0 });
});
