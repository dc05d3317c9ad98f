import { expect, test } from 'vitest';
import { scaleOf } from '../../src/components/Timeline/axis';
import { ticksUpTo } from '../../src/recording/ticks';

test('ticks stand at round numbers', () => {
  expect(ticksUpTo(2)).toEqual([0, 0.5, 1, 1.5, 2]);
  expect(ticksUpTo(3)).toEqual([0, 1, 2, 3]);
  expect(ticksUpTo(0.35)).toHaveLength(4);
  expect(ticksUpTo(0)).toEqual([0]);
  expect(ticksUpTo(7, true)).toEqual([0, 2, 4, 6]);
  expect(ticksUpTo(2, true)).toEqual([0, 1, 2]);
  for (const length of [0.001, 1, 9.9, 60, 3_600, 100_000]) {
    expect(ticksUpTo(length).length).toBeGreaterThan(2);
    expect(ticksUpTo(length).length).toBeLessThan(8);
  }
});

test('both axes put the end of the run at the right edge', () => {
  const layout = { duration: 2, steps: 8, blocked: false };
  const place = { time: 0.5, step: 4 };
  expect(scaleOf(layout, 'time').at(place)).toBe(0.25);
  expect(scaleOf(layout, 'step').at(place)).toBe(0.5);
  expect(scaleOf(layout, 'time').valueAt(0.75)).toBe(1.5);
  expect(scaleOf(layout, 'time').ticks(1).at(-1)).toEqual({ at: 1, label: '2 s' });
});

test('a run that is blocked leaves room beyond its end, where nobody can go', () => {
  const scale = scaleOf({ duration: 1, steps: 4, blocked: true }, 'time');
  expect(scale.at({ time: 1, step: 4 })).toBeLessThan(1);
  expect(scale.valueAt(1)).toBe(1);
});

test('a run without time has all of it at the left edge', () => {
  const scale = scaleOf({ duration: 0, steps: 3, blocked: false }, 'time');
  expect(scale.at({ time: 0, step: 3 })).toBe(0);
  expect(scale.ticks(1)).toEqual([{ at: 0, label: '0 s' }]);
});
