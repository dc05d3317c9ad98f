import { expect, test } from 'vitest';
import { describeRequests, describeSoFar, summariseRequests } from '../../src/recording/requests';
import { answered, ended, recordingOf, sent, type Timed, TWO } from './with-requests';

const summaryOf = (events: Timed[], duration: number) =>
  summariseRequests(recordingOf(events, duration).events, duration);

test('what the requests of a run come to', () => {
  const summary = summariseRequests(TWO.events, TWO.duration);
  expect(summary).toEqual({
    ...{ count: 3, most: 2, seconds: 1, failed: 1, aborted: 0, refused: 1, underWay: 0 },
  });
  expect(summary && describeRequests(summary)).toBe(
    '3 requests, at most 2 at once, 1 s, 3 a second; 1 answered with an error, 1 failed',
  );
});

test('a run without any has none', () => {
  expect(summaryOf([], 1)).toBeUndefined();
});

test('the time is that of the requests, not of the run', () => {
  const summary = summaryOf(
    [
      [2, sent(1, '/a')],
      [2.1, answered(1)],
      [2.25, ended(1)],
    ],
    9,
  );
  expect(summary?.seconds).toBe(0.25);
  expect(summary && describeRequests(summary)).toBe('1 request, 0.25 s');
});

test('those that do not end last as long as the run', () => {
  const summary = summaryOf(
    [
      [1, sent(1, '/a')],
      [1, sent(2, '/b')],
      [2, ended(1, 'aborted')],
    ],
    3,
  );
  expect(summary).toMatchObject({ seconds: 2, aborted: 1, underWay: 1 });
  expect(summary && describeRequests(summary)).toBe(
    '2 requests, at most 2 at once, 2 s, 1 a second; 1 aborted, 1 without an end',
  );
  expect(summary && describeSoFar(summary)).toBe('2 requests so far, 1 under way');
});

test('many are counted in round numbers', () => {
  const events: Timed[] = Array.from({ length: 1200 }, (_, n) => [0, sent(n + 1, `/${n}`)]);
  const summary = summaryOf([...events, ...events.map((_, n): Timed => [7.3, ended(n + 1)])], 8);
  expect(summary && describeRequests(summary)).toBe(
    '1,200 requests, at most 1200 at once, 7.3 s, 164 a second',
  );
});
