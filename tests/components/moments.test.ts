import { expect, test } from 'vitest';
import {
  afterEvents,
  atStop,
  atTime,
  countUpTo,
  isAtEnd,
  type Moments,
  nextStop,
  previousStop,
  stopOf,
} from '../../src/components/Player/moments';

/** Three events at once, two a second later, then half a second of nothing. */
const moments: Moments = { times: [0, 0, 0, 1, 1], stops: [0, 2, 3, 5], duration: 1.5 };

test('how many are at most this', () => {
  expect([-1, 0, 0.5, 1, 2].map((most) => countUpTo(moments.times, most))).toEqual([0, 3, 3, 5, 5]);
  expect(countUpTo([], 1)).toBe(0);
});

test('at a time, everything until then has happened', () => {
  expect(atTime(moments, 0)).toEqual({ happened: 3, time: 0 });
  expect(atTime(moments, 0.7)).toEqual({ happened: 3, time: 0.7 });
  expect(atTime(moments, 9)).toEqual({ happened: 5, time: 1.5 });
  expect(atTime(moments, -1).time).toBe(0);
});

test('steps go from stop to stop and stay within the run', () => {
  const forth = [{ happened: 0, time: 0 }];
  for (let count = 0; count < 4; count++) forth.push(nextStop(moments, forth.at(-1)!));
  expect(forth.map(({ happened }) => happened)).toEqual([0, 2, 3, 5, 5]);
  const back = [forth.at(-1)!];
  for (let count = 0; count < 4; count++) back.push(previousStop(moments, back.at(-1)!));
  expect(back.map(({ happened }) => happened)).toEqual([5, 3, 2, 0, 0]);
});

test('a step back from a pause goes to where the pause began', () => {
  expect(previousStop(moments, atTime(moments, 0.7))).toEqual({ happened: 3, time: 0 });
  expect(previousStop(moments, { happened: 4, time: 1 })).toEqual({ happened: 3, time: 0 });
});

test('the last stop is the end of the run', () => {
  expect(atStop(moments, 99)).toEqual({ happened: 5, time: 1.5 });
  expect(isAtEnd(moments, atStop(moments, 99))).toBe(true);
  expect(isAtEnd(moments, atTime(moments, 1))).toBe(false);
  expect(stopOf(moments, afterEvents(moments, 4))).toBe(2);
});

test('a run of no events has one moment', () => {
  const none: Moments = { times: [], stops: [0], duration: 0 };
  expect(nextStop(none, atTime(none, 0))).toEqual({ happened: 0, time: 0 });
  expect(isAtEnd(none, atTime(none, 0))).toBe(true);
});
