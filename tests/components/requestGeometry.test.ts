import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../src/components/Timeline/axis';
import { EVERYTHING } from '../../src/components/Timeline/geometry';
import { measuresOf } from '../../src/components/Timeline/measures';
import { isCrowd, spanAt, visibleSpans } from '../../src/components/Timeline/requestGeometry';
import { isDrawn, windowOf } from '../../src/components/Timeline/sight';
import { type Layout, layoutOf } from '../../src/recording/layout';
import { ended, recordingOf, sent, type Timed, TWO } from '../recording/with-requests';

const two = layoutOf(TWO);

/** So many requests, all under way from 0 to 1. */
function atOnce(count: number): Layout {
  const requests = Array.from({ length: count }, (_, n) => n + 1);
  const events: Timed[] = [
    ...requests.map((n): Timed => [0, sent(n, `/${n}`)]),
    ...requests.map((n): Timed => [1, ended(n)]),
  ];
  return layoutOf(recordingOf(events, 1));
}

/** So many requests, one after the other. */
function inLine(count: number): Layout {
  const events = Array.from({ length: count }, (_, n): Timed[] => [
    [n, sent(n + 1, `/${n}`)],
    [n + 1, ended(n + 1)],
  ]);
  return layoutOf(recordingOf(events.flat(), count));
}

function requestsOf({ requests }: Layout) {
  if (!requests) throw new Error('there are no requests');
  return requests;
}

describe('what is seen of requests', () => {
  test('the spans of each row, with the place where the head came', () => {
    const seen = visibleSpans(requestsOf(two), scaleOf(two, 'time'), EVERYTHING);
    expect(seen.map(({ span, row, from, head, to }) => [span.request, row, from, head, to])).toEqual([
      [1, 0, 0, 0.25, 0.75],
      [2, 1, 0, 0.5, 0.5],
      [3, 1, 0.5, 1, 1],
    ]);
  });

  test('what has no end goes on to the edge', () => {
    const layout = layoutOf(
      recordingOf([[0, sent(1, '/1')]], 2, { reason: 'blocked', message: '', waiting: [] }),
    );
    expect(visibleSpans(requestsOf(layout), scaleOf(layout, 'time'), EVERYTHING)[0]?.to).toBe(1);
  });

  test('only what is in sight, to the side and down', () => {
    const long = inLine(10);
    const part = { ...EVERYTHING, left: 0.42, right: 0.55 };
    const seen = visibleSpans(requestsOf(long), scaleOf(long, 'time'), part);
    expect(seen.map(({ span }) => span.request)).toEqual([5, 6]);
    const high = atOnce(30);
    const rows = visibleSpans(requestsOf(high), scaleOf(high, 'time'), {
      ...EVERYTHING,
      firstRow: 4,
      lastRow: 6,
    });
    expect(rows.map(({ row }) => row)).toEqual([4, 5, 6]);
  });

  test('very many are a crowd', () => {
    const few = inLine(20);
    const many = inLine(1000);
    expect(isCrowd(visibleSpans(requestsOf(few), scaleOf(few, 'time'), EVERYTHING))).toBe(false);
    expect(isCrowd(visibleSpans(requestsOf(many), scaleOf(many, 'time'), EVERYTHING))).toBe(true);
  });

  test('which request a place belongs to', () => {
    const scale = scaleOf(two, 'time');
    const at = (row: number, part: number) => spanAt(requestsOf(two), row, scale, part)?.request;
    expect([at(0, 0.1), at(0, 0.9), at(1, 0.1), at(1, 0.9), at(2, 0.5)]).toEqual([
      1,
      undefined,
      2,
      3,
      undefined,
    ]);
  });
});

describe('how high requests are', () => {
  test('a run without any has no room for them', () => {
    expect(measuresOf({ lanes: two.lanes })).toMatchObject({ lanes: 76, title: 0, rows: 0, height: 76 });
  });

  test('a few have room for words, many share a height, and none is too low to be seen', () => {
    expect(measuresOf(two)).toMatchObject({ row: 24, rows: 48, sticky: true });
    expect(measuresOf(atOnce(8)).row).toBe(17);
    expect(measuresOf(atOnce(30))).toMatchObject({ row: 5, rows: 150, sticky: true });
    expect(measuresOf(atOnce(500))).toMatchObject({ row: 4, rows: 2000, sticky: false });
  });

  test('of very many rows only those in sight are drawn', () => {
    const measures = measuresOf(atOnce(500));
    const sight = { width: 500, height: 400, names: 100, plot: 400, scrollLeft: 0, scrollTop: 0 };
    const first = windowOf(sight, measures);
    expect(first).toMatchObject({ firstRow: 0, lastRow: 150 });
    expect(isDrawn(first, sight, measures)).toBe(true);
    const below = { ...sight, scrollTop: 1200 };
    expect(isDrawn(first, below, measures)).toBe(false);
    expect(windowOf(below, measures)).toMatchObject({ firstRow: 250, lastRow: 450 });
  });
});
