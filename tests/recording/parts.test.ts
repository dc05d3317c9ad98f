import { expect, test } from 'vitest';
import { Collector } from '../../src/recording/collector';
import { courseOf } from '../../src/recording/compare';
import type { RunEvent } from '../../src/recording/format';
import { EventLog } from '../../src/recording/log';
import { Numbers } from '../../src/recording/numbers';
import { callLabel, shortLabel, TaskLabels } from '../../src/recording/task-labels';
import { waitKind } from '../../src/recording/wait-kind';
import { LOCK, record } from './recordings';

test('a log numbers events, and has its limit', () => {
  const events: RunEvent[] = [];
  let limits = 0;
  const log = new EventLog({
    time: () => 5,
    emit: (event) => events.push(event),
    limit: 2,
    onLimit: () => limits++,
  });
  for (const text of ['a', 'b', 'c']) log.add({ type: 'print', stream: 'stdout', text });
  expect(events.map(({ seq, time }) => [seq, time])).toEqual([
    [0, 5],
    [1, 5],
  ]);
  expect(limits).toBe(1);
});

test('an event may bring its own time', () => {
  const events: RunEvent[] = [];
  const log = new EventLog({ time: () => 5, emit: (event) => events.push(event), limit: 2, onLimit() {} });
  log.add({ type: 'clock', from: 0, time: 3 });
  expect(events).toEqual([{ type: 'clock', seq: 0, time: 3, from: 0 }]);
});

test('what a task is called is known from the start, however late it is learnt', () => {
  const collector = new Collector();
  collector.add([
    { type: 'created', seq: 0, time: 0, task: 1, name: 'Task-1', label: 'Task-1', by: { kind: 'outside' } },
  ]);
  collector.add([{ type: 'named', seq: 1, time: 2, task: 1, label: 'main' }]);
  expect(collector.events[0]).toMatchObject({ label: 'main' });
  expect(collector.time).toBe(2);
});

test('things keep their number', () => {
  const numbers = new Numbers();
  const [a, b] = [{}, {}];
  expect([numbers.of(a), numbers.of(b), numbers.of(a), numbers.known(b), numbers.known({})]).toEqual([
    1,
    2,
    1,
    2,
    undefined,
  ]);
});

test.each<[string, unknown[], string]>([
  ['main', [], 'main'],
  ['worker', [1, 'a', true], "worker(1, 'a', true)"],
  ['consumer', [{}, undefined, null, () => {}], 'consumer'],
  ['fetch', ['https://example.com/a/long/path'], "fetch('https://example.com/a/long/path')"],
  ['write', ['x'.repeat(100)], `write('${'x'.repeat(72)}…`],
])('%s with %j is called %s', (name, args, label) => {
  expect(callLabel(name, args)).toBe(label);
});

test.each([
  ['worker(1)', 'worker(1)'],
  ["fetch('https://example.com/')", "fetch('/')"],
  ["fetch('http://127.0.0.1:80/a.html')", "fetch('/a.html')"],
  ["fetch('https://example.com/site/of/examples/one.html')", "fetch('…/one.html')"],
  ["fetch('https://example.com')", "fetch('https://example.com')"],
  ["fetch('https://a.long.example.com.and.more')", "fetch('https://a.long.examp…"],
  ['a-name-that-nobody-would-give', 'a-name-that-nobody-would-gi…'],
  ['sleep 0.43200000000000005 s', 'sleep 0.432 s'],
  ['sleep 0.5 s', 'sleep 0.5 s'],
])('in a picture %s is %s', (label, short) => {
  expect(shortLabel(label)).toBe(short);
});

test('tasks of one name are told apart', () => {
  const labels = new TaskLabels();
  expect(['a', 'b', 'a', 'a'].map((label) => labels.distinct(label))).toEqual(['a', 'b', 'a #2', 'a #3']);
  expect([TaskLabels.isDefault('Task-12'), TaskLabels.isDefault('worker-1')]).toEqual([true, false]);
});

test.each([
  ['sleep 1.5 s', 'sleep'],
  ['Lock.acquire', 'lock'],
  ['BoundedSemaphore.acquire', 'semaphore'],
  ['PriorityQueue.get', 'queue.get'],
  ['Queue.join', 'queue.join'],
  ['gather of 3', 'gather'],
  ['TaskGroup of 2', 'group'],
  ['a promise', 'io'],
  ['a Future', 'future'],
])('%s is a wait of the kind %s', (label, kind) => {
  expect(waitKind(label)).toBe(kind);
});

test('the course of a run says what twins have in common', async () => {
  const course = courseOf(await record(LOCK));
  expect(course.slice(0, 9)).toEqual([
    '0 main is made',
    '0 main goes on: starts',
    '0 worker(1) is made',
    '0 worker(2) is made',
    '0 main waits: gather gather of 2',
    '0 worker(1) goes on: starts',
    '0 Lock acquired',
    '0 worker(1) waits: sleep sleep 1 s',
    '0 worker(2) goes on: starts',
  ]);
  expect(course.at(-1)).toBe('the end: finished');
});
