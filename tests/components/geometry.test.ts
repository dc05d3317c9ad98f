import { expect, test } from 'vitest';
import { scaleOf } from '../../src/components/Timeline/axis';
import {
  EVERYTHING,
  rowsOf,
  seqAt,
  visibleArrows,
  visibleBars,
  visibleLanes,
  visibleMarks,
} from '../../src/components/Timeline/geometry';
import type { Bar, Lane, Layout } from '../../src/recording/layout';

const place = (at: number) => ({ time: at, step: at });
const bar = (kind: Bar['kind'], from: number, to: number): Bar => ({
  kind,
  from: place(from),
  to: place(to),
  seq: from,
  label: '',
});
const lane = (task: number, bars: Bar[], prints: number[] = []): Lane => ({
  task,
  label: `task ${task}`,
  bars,
  marks: prints.map((at) => ({ kind: 'print', at: place(at), seq: at, text: `line ${at}` })),
});
const layout = (duration: number, lanes: Lane[], arrows: Layout['arrows'] = []): Layout => ({
  duration,
  steps: duration,
  lanes,
  arrows,
  blocked: false,
});

test('a short run is drawn whole', () => {
  const bars = [bar('run', 0, 0), bar('wait', 0, 5), bar('run', 5, 5), bar('wait', 5, 10)];
  const run = layout(10, [lane(1, bars)]);
  expect(visibleBars(run.lanes[0]!, scaleOf(run, 'time'), EVERYTHING)).toEqual(bars);
});

test('of a long run no more is drawn than can be seen', () => {
  const bars = Array.from({ length: 100_000 }, (_, index) =>
    bar(index % 2 ? 'wait' : 'run', index, index + 1),
  );
  const run = layout(100_000, [
    lane(
      1,
      bars,
      bars.map(({ seq }) => seq),
    ),
  ]);
  const scale = scaleOf(run, 'step');
  const all = visibleBars(run.lanes[0]!, scale, EVERYTHING);
  expect(all.length).toBeGreaterThan(300);
  expect(all.length).toBeLessThan(800);
  expect(visibleMarks(run.lanes[0]!, scale, EVERYTHING).length).toBeLessThan(130);
  const near = { ...EVERYTHING, left: 0.5, right: 0.5001, screen: 0.0001 };
  expect(visibleBars(run.lanes[0]!, scale, near).map(({ seq }) => seq)).toEqual([
    49_999, 50_000, 50_001, 50_002, 50_003, 50_004, 50_005, 50_006, 50_007, 50_008, 50_009, 50_010,
  ]);
});

test('only the lanes in sight are drawn', () => {
  const run = layout(
    1,
    Array.from({ length: 200 }, (_, index) => lane(index + 1, [])),
  );
  const seen = visibleLanes(run, { ...EVERYTHING, firstLane: 50, lastLane: 59 });
  expect(seen.map(({ row }) => row)).toEqual([50, 51, 52, 53, 54, 55, 56, 57, 58, 59]);
  expect(seen[0]?.lane.task).toBe(51);
});

test('marks that share a place become one, which tells of a few', () => {
  const run = layout(10, [lane(1, [], [1, 1, 1, 1, 1, 1, 9])]);
  const marks = visibleMarks(run.lanes[0]!, scaleOf(run, 'time'), EVERYTHING);
  expect(marks.map(({ at, texts }) => [at, texts.length, texts.at(-1)])).toEqual([
    [0.1, 5, '…'],
    [0.9, 1, 'line 9'],
  ]);
});

test('arrows lead from row to row, and a crowd of them is left out', () => {
  const arrow = (at: number) => ({ from: 1, to: 2, at: place(at), seq: at, kind: 'wakes' as const });
  const lanes = [lane(1, []), lane(2, [])];
  const few = layout(10, lanes, [arrow(5)]);
  expect(visibleArrows(few, rowsOf(few), scaleOf(few, 'time'), EVERYTHING)).toEqual([
    { ...arrow(5), part: 0.5, fromRow: 0, toRow: 1 },
  ]);
  expect(visibleArrows(few, rowsOf(few), scaleOf(few, 'time'), { ...EVERYTHING, left: 0.6 })).toEqual([]);
  const many = layout(
    1_000,
    lanes,
    Array.from({ length: 1_000 }, (_, at) => arrow(at)),
  );
  expect(visibleArrows(many, rowsOf(many), scaleOf(many, 'time'), EVERYTHING)).toEqual([]);
});

test('a wait that begins at the end and has none itself is drawn to the edge', () => {
  const open: Bar = { ...bar('wait', 10, 10), seq: 11, open: true };
  const run = { ...layout(10, [lane(1, [bar('wait', 0, 10), bar('run', 10, 10), open])]), blocked: true };
  const scale = scaleOf(run, 'time');
  expect(visibleBars(run.lanes[0]!, scale, EVERYTHING).map(({ seq }) => seq)).toEqual([0, 10, 11]);
  expect(seqAt(run.lanes[0]!, scale, 0.99)).toBe(11);
});

test('a place of a lane is of the bar that it lies in', () => {
  const run = layout(10, [lane(1, [bar('run', 0, 0), bar('wait', 0, 5), bar('wait', 5, 10)])]);
  const scale = scaleOf(run, 'time');
  expect(seqAt(run.lanes[0]!, scale, 0.7)).toBe(5);
  expect(seqAt(run.lanes[0]!, scale, 0.2)).toBe(0);
  expect(seqAt(lane(1, []), scale, 0.2)).toBeUndefined();
  expect(seqAt(lane(1, [bar('wait', 3, 5)]), scale, 0.2)).toBeUndefined();
  expect(seqAt(lane(1, [bar('wait', 3, 5)]), scale, 0.6)).toBeUndefined();
});
