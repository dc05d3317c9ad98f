import { expect, test } from 'vitest';
import { layoutOf } from '../../src/recording/layout';
import { outcomeText } from '../../src/recording/request-layout';
import { answered, ended, recordingOf, sent, TWO } from './with-requests';

test('a request is a span from when it leaves to its end, with the place where the head came', () => {
  const { requests } = layoutOf(TWO);
  expect(requests?.rows).toEqual([
    [
      {
        ...{ request: 1, task: 1, method: 'GET', url: '/site/a.html', status: 200, seq: 3 },
        ...{ from: { time: 0, step: 1 }, head: { time: 0.25, step: 2 }, to: { time: 0.75, step: 4 } },
        ...{ outcome: 'finished', bytes: 1200 },
      },
    ],
    [
      expect.objectContaining({ request: 2, task: 2, status: 503, to: { time: 0.5, step: 3 } }),
      expect.objectContaining({ request: 3, outcome: 'failed', error: 'ClientConnectionError' }),
    ],
  ]);
});

test('a request takes the first row that is free, so there are as many as were under way at once', () => {
  const { requests } = layoutOf(
    recordingOf(
      [
        [0, sent(1, '/1')],
        [0, sent(2, '/2')],
        [0, sent(3, '/3')],
        [1, ended(2)],
        [1, ended(1)],
        [1, sent(4, '/4')],
        [1, sent(5, '/5')],
      ],
      2,
    ),
  );
  expect(requests?.rows.map((row) => row.map(({ request }) => request))).toEqual([[1, 4], [2, 5], [3]]);
  expect(requests?.summary.most).toBe(3);
});

test('what nothing ended goes on to the end of the run', () => {
  const { requests } = layoutOf(recordingOf([[1, sent(1, '/1')]], 2));
  const span = requests?.rows[0]?.[0];
  expect(span).toMatchObject({ to: { time: 2, step: 0 } });
  expect(span?.outcome).toBeUndefined();
});

test('a program without requests has none', () => {
  expect(layoutOf(recordingOf([], 1))).not.toHaveProperty('requests');
});

test.each([
  ['200', [answered(1), ended(1)]],
  ['finished', [ended(1)]],
  ['failed: OSError', [ended(1, 'failed', { error: { name: 'OSError', message: '' } })]],
  ['200, aborted', [answered(1), ended(1, 'aborted')]],
  ['no answer', []],
  ['200, no end', [answered(1)]],
] as const)('%s', (text, events) => {
  const { requests } = layoutOf(
    recordingOf([[0, sent(1, '/1')], ...events.map((event) => [1, event] as [number, typeof event])], 1),
  );
  const span = requests?.rows[0]?.[0];
  expect(span && outcomeText(span)).toBe(text);
});
