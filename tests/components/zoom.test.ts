import { expect, test } from 'vitest';
import { EVERYTHING } from '../../src/components/Timeline/geometry';
import type { Measures } from '../../src/components/Timeline/measures';
import {
  isDrawn,
  partAt,
  type Sight,
  scrollFor,
  scrollToSee,
  windowOf,
  withinSight,
  xOf,
} from '../../src/components/Timeline/sight';
import { limitsOf, NO_ZOOM, sheetWidth, ZOOM_FACTOR, zoomed } from '../../src/components/Timeline/zoom';
import { ticksUpTo } from '../../src/recording/ticks';

const LONG = { steps: 20_000 };
const SHORT = { steps: 8 };

test('an axis is zoomed by itself, within limits', () => {
  const larger = zoomed(NO_ZOOM, 'time', ZOOM_FACTOR, SHORT);
  expect(larger).toEqual({ time: ZOOM_FACTOR, step: 1 });
  expect(zoomed(larger, 'time', 1 / ZOOM_FACTOR, SHORT)).toEqual(NO_ZOOM);
  expect(zoomed(larger, 'time', 0, SHORT).time).toBe(1);
  expect(zoomed(NO_ZOOM, 'time', 1e9, SHORT).time).toBe(limitsOf(SHORT, 'time').most);
  expect(zoomed(NO_ZOOM, 'step', 0, LONG).step).toBeLessThan(0.001);
  expect(zoomed(NO_ZOOM, 'step', 0, SHORT).step).toBe(1);
});

test('by time a long run can be made so large that its steps lie apart, and no larger than a browser can draw', () => {
  expect(limitsOf(LONG, 'time').most * 800).toBeGreaterThanOrEqual(LONG.steps * 20);
  expect(limitsOf({ steps: 1e6 }, 'time').most * 800).toBeLessThan(1e6);
});

test('what is not zoomed is as wide as its place by time, and as wide as its steps by step', () => {
  expect(sheetWidth(NO_ZOOM, 'time', SHORT)).toBeUndefined();
  expect(sheetWidth({ time: 2.25, step: 1 }, 'time', SHORT)).toBe('225%');
  expect(sheetWidth(NO_ZOOM, 'step', SHORT)).toBe(`${8 * 22 + 130}px`);
});

const SIGHT: Sight = { width: 500, height: 200, names: 100, plot: 4000, scrollLeft: 900, scrollTop: 0 };

test('a place is found by where it is seen, and the other way round', () => {
  expect(xOf(SIGHT, 0.25)).toBe(200);
  expect(partAt(SIGHT, 200)).toBe(0.25);
  expect(partAt(SIGHT, -1e6)).toBe(0);
  expect(partAt(SIGHT, 1e6)).toBe(1);
});

test('what grows around a place keeps it where it is seen', () => {
  for (const factor of [2, 0.7]) {
    const grown = { ...SIGHT, plot: SIGHT.plot * factor };
    const scrollLeft = scrollFor(grown, 0.25, xOf(SIGHT, 0.25));
    expect(xOf({ ...grown, scrollLeft }, 0.25)).toBe(200);
  }
  // There is nothing before the beginning, and nothing behind the end.
  expect(scrollFor(SIGHT, 0, 300)).toBe(0);
  expect(scrollFor(SIGHT, 1, 100)).toBe(3600);
});

test('a playhead that leaves is followed; one in sight is left alone', () => {
  expect(scrollToSee(SIGHT, 0.25)).toBeUndefined();
  const scrollLeft = scrollToSee(SIGHT, 0.5) ?? Number.NaN;
  expect(xOf({ ...SIGHT, scrollLeft }, 0.5)).toBe(300);
  expect(scrollToSee(SIGHT, 0.1)).toBe(200);
  expect(withinSight(SIGHT, 20)).toBe(100);
  expect(withinSight(SIGHT, 499)).toBeLessThan(500);
});

const lanesOf = (count: number): Measures => ({
  ...{ lane: 20, lanes: 20 * count, title: 0, row: 0, rows: 0, sticky: true, height: 20 * count },
});

test('a run that fits is drawn whole; of another what is seen and a little more', () => {
  const fits = { ...SIGHT, plot: 400, scrollLeft: 0 };
  expect(windowOf(fits, lanesOf(5))).toBe(EVERYTHING);
  expect(isDrawn(EVERYTHING, fits, lanesOf(5))).toBe(true);
  expect(windowOf(fits, lanesOf(50))).toMatchObject({ firstLane: 0, lastLane: 15, screen: 1 });
  expect(windowOf(SIGHT, lanesOf(5))).toMatchObject({ left: 0.175, screen: 0.1 });
});

test('scrolling a little needs nothing new, scrolling far or zooming does', () => {
  const drawn = windowOf(SIGHT, lanesOf(50));
  expect(isDrawn(drawn, SIGHT, lanesOf(50))).toBe(true);
  expect(isDrawn(drawn, { ...SIGHT, scrollLeft: 950 }, lanesOf(50))).toBe(true);
  expect(isDrawn(drawn, { ...SIGHT, scrollLeft: 1200 }, lanesOf(50))).toBe(false);
  expect(isDrawn(drawn, { ...SIGHT, scrollTop: 300 }, lanesOf(50))).toBe(false);
  expect(isDrawn(drawn, { ...SIGHT, plot: 8000 }, lanesOf(50))).toBe(false);
});

test('there are a few ticks on every screen', () => {
  expect(ticksUpTo(2, false, 10)).toHaveLength(41);
  expect(ticksUpTo(20, true, 10)).toHaveLength(21);
});
