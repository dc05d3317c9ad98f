import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SoFar } from '../../src/components/Program/soFar';
import type { RunEvent } from '../../src/recording/format';
import { TWO } from '../recording/with-requests';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watch() {
  const told: number[] = [];
  const soFar = new SoFar((events) => told.push(events.length));
  return { told, soFar };
}

test('a run that makes requests is told of now and then, with all that has happened', () => {
  const { told, soFar } = watch();
  soFar.add(TWO.events.slice(0, 5));
  soFar.add(TWO.events.slice(5, 8));
  expect(told).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(told).toEqual([8]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([8]);
  soFar.add(TWO.events.slice(8));
  vi.advanceTimersByTime(300);
  expect(told).toEqual([8, TWO.events.length]);
});

test('one that is over is not told of', () => {
  const { told, soFar } = watch();
  soFar.add(TWO.events);
  soFar.end();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('nor is one that makes none', () => {
  const { told, soFar } = watch();
  const prints: RunEvent[] = [{ type: 'print', seq: 0, time: 0, stream: 'stdout', text: 'a' }];
  soFar.add(prints);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
