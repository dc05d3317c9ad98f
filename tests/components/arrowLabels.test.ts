import { expect, test } from 'vitest';
import { arrowLabels } from '../../src/components/Timeline/arrowLabels';
import type { SeenArrow } from '../../src/components/Timeline/geometry';

function arrow(part: number, fromRow: number, toRow: number, kind: SeenArrow['kind'] = 'wakes'): SeenArrow {
  return {
    from: fromRow + 1,
    to: toRow + 1,
    at: { time: part, step: 0 },
    seq: 0,
    kind,
    part,
    fromRow,
    toRow,
  };
}

const written = (...arrows: SeenArrow[]) => [...arrowLabels(arrows).values()];

test('each of a few arrows says what it does', () => {
  expect(written(arrow(0.2, 0, 1), arrow(0.2, 1, 2, 'cancels'))).toEqual(['wakes', 'cancels']);
});

test('two in one place share their label', () => {
  expect(written(arrow(0.5, 0, 2, 'cancels'), arrow(0.5, 2, 0))).toEqual(['cancels · wakes']);
  expect(written(arrow(0.5, 0, 1), arrow(0.501, 1, 0))).toEqual(['wakes']);
});

test('one that comes soon after says nothing over the first', () => {
  expect(written(arrow(0.5, 0, 1), arrow(0.55, 0, 1, 'cancels'))).toEqual(['wakes']);
  expect(written(arrow(0.5, 0, 1), arrow(0.7, 0, 1, 'cancels'))).toEqual(['wakes', 'cancels']);
});

test('there is none at the right edge, and none where there are many', () => {
  expect(written(arrow(0.9, 0, 1))).toEqual([]);
  expect(written(...[0, 0.2, 0.4, 0.6].map((part) => arrow(part, 0, 1)))).toEqual([]);
});
