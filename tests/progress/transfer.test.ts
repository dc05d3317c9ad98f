import { expect, test } from 'vitest';
import { formatProgress, NOTHING_DONE, type Progress } from '../../src/progress/format';
import { countNew, merged, readFile } from '../../src/progress/transfer';

const HERE: Progress = { page: ['/guide/a', '/guide/b'], prediction: [], exercise: ['x'] };
const THERE: Progress = { page: ['/guide/b', '/guide/c'], prediction: ['p'], exercise: ['x'] };

test('what was exported can be imported', () => {
  expect(readFile(formatProgress(HERE))).toEqual(HERE);
});

test.each([
  ['{', 'This is not a JSON file.'],
  ['null', 'This JSON file was not exported from this guide.'],
  ['[1]', 'This JSON file was not exported from this guide.'],
  ['{"page":["/guide/a"]}', 'This JSON file was not exported from this guide.'],
  ['{"format":"1"}', 'This JSON file was not exported from this guide.'],
  ['{"format":0,"page":["/guide/a"]}', 'This JSON file was not exported from this guide.'],
  ['{"format":2,"page":["/guide/a"]}', 'This file was exported from a newer version of this guide.'],
  [formatProgress(NOTHING_DONE), 'There is no progress in this file.'],
  ['{"format":1,"page":"all"}', 'There is no progress in this file.'],
])('%s is refused, with a reason', (text, reason) => {
  expect(() => readFile(text)).toThrow(reason);
});

test('nothing is lost when two devices come together', () => {
  expect(merged(HERE, THERE)).toEqual({
    page: ['/guide/a', '/guide/b', '/guide/c'],
    prediction: ['p'],
    exercise: ['x'],
  });
  expect([countNew(HERE, THERE), countNew(HERE, HERE)]).toEqual([2, 0]);
});
