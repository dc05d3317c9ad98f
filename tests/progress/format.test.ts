import { expect, test } from 'vitest';
import { formatProgress, NOTHING_DONE, type Progress, parseProgress } from '../../src/progress/format';

const SOME: Progress = { page: ['/guide/introduction'], prediction: ['gather'], exercise: ['a', 'b'] };

test('what was written is read again', () => {
  expect(formatProgress(SOME)).toBe(
    '{"format":1,"page":["/guide/introduction"],"prediction":["gather"],"exercise":["a","b"]}',
  );
  expect(parseProgress(formatProgress(SOME))).toEqual(SOME);
});

test.each(['', 'nonsense', 'null', '7', '[]', '{}', '{"format":2,"exercise":["a"]}'])(
  'what is none of ours is told: %s',
  (text) => {
    expect(parseProgress(text)).toBeUndefined();
  },
);

test('names that are none, or come twice, are left out', () => {
  expect(parseProgress('{"format":1,"exercise":["a",7,"a",null],"page":"x"}')).toEqual({
    ...NOTHING_DONE,
    exercise: ['a'],
  });
});
