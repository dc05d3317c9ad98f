import { expect, test } from 'vitest';
import { type Description, describeEnd, marksOf } from '../../src/components/Ending/describe';
import type { End } from '../../src/recording/format';

const WAITING = [
  { task: 'consumer', on: 'Queue.get', line: 14 },
  { task: 'main', on: 'gather' },
];

const ENDS: [End, Description, ReturnType<typeof marksOf>][] = [
  [{ reason: 'finished' }, { tone: 'good', text: 'finished in 2.00 s of virtual time', details: [] }, []],
  [
    {
      reason: 'failed',
      error: { name: 'RuntimeError', message: 'no', position: { line: 5 }, stack: ['worker, line 5'] },
    },
    {
      tone: 'bad',
      text: 'failed in line 5, at 2.00 s of virtual time: RuntimeError: no',
      details: ['worker, line 5'],
    },
    [{ line: 5, kind: 'error', label: 'RuntimeError: no' }],
  ],
  [
    { reason: 'failed', error: { name: '', message: 'null' } },
    { tone: 'bad', text: 'failed, at 2.00 s of virtual time: null', details: [] },
    [],
  ],
  [
    { reason: 'blocked', message: 'deadlock', waiting: WAITING },
    {
      tone: 'waiting',
      text: 'blocked for ever at 2.00 s: nothing is ready, and no timer is pending',
      details: ['consumer waits for Queue.get, line 14', 'main waits for gather'],
    },
    [{ line: 14, kind: 'waiting', label: 'consumer waits for Queue.get' }],
  ],
  [
    { reason: 'limit', limit: 'time', message: 'Still running after 5 seconds, in line 3.', line: 3 },
    { tone: 'bad', text: 'Still running after 5 seconds, in line 3.', details: [] },
    [{ line: 3, kind: 'error', label: 'Still running after 5 seconds, in line 3.' }],
  ],
  [{ reason: 'stopped' }, { tone: 'plain', text: 'stopped at 2.00 s of virtual time', details: [] }, []],
];

test.each(ENDS)('%o is told in words and marked in the margin', (end, description, marks) => {
  expect(describeEnd({ end, duration: 2 })).toEqual(description);
  expect(marksOf(end)).toEqual(marks);
});

test('what repeats is told once, and of much only the first', () => {
  const stack = ['f, line 1', 'f, line 1', ...Array.from({ length: 10 }, (_, n) => `g, line ${n}`)];
  const end: End = { reason: 'failed', error: { name: 'RangeError', message: 'deep', stack } };
  const { details } = describeEnd({ end, duration: 0 });
  expect(details).toHaveLength(9);
  expect(details.slice(0, 2)).toEqual(['f, line 1', 'g, line 0']);
  expect(details[8]).toBe('… and 3 more');
});

test('tasks that are blocked go by the names that they have in the picture', () => {
  const end: End = { reason: 'blocked', message: '', waiting: [{ task: 'Task-2', on: 'Lock.acquire' }] };
  const created = { type: 'created', seq: 0, time: 0, task: 2, name: 'Task-2', label: 'worker(1)' } as const;
  const { details } = describeEnd({ end, duration: 0, events: [{ ...created, by: { kind: 'outside' } }] });
  expect(details).toEqual(['worker(1) waits for Lock.acquire']);
});

test('of an error there is all that its language says', () => {
  const error = { name: 'KeyError', message: 'x', full: 'Traceback:\nKeyError: x\n' };
  expect(describeEnd({ end: { reason: 'failed', error }, duration: 0 }).full).toBe('Traceback:\nKeyError: x');
});

test('the time of a run that made requests was the network’s', () => {
  const request = { type: 'request', seq: 0, time: 0, request: 1, method: 'GET', url: '/site/' } as const;
  const { text } = describeEnd({ end: { reason: 'finished' }, duration: 0.25, events: [request] });
  expect(text).toBe('finished in 0.25 s on the real network');
});

test('words without end are cut', () => {
  const error = { name: '', message: 'x'.repeat(9000) };
  const end: End = { reason: 'failed', error };
  expect(describeEnd({ end, duration: 0 }).text.length).toBeLessThan(2100);
});
