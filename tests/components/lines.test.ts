import { expect, test } from 'vitest';
import { isAsThePageSays, linesOfPage, linesOfRecording } from '../../src/components/Output/lines';
import { type End, RECORDING_FORMAT, type Recording } from '../../src/recording/format';

const FAILED: End = { reason: 'failed', error: { name: 'RuntimeError', message: 'no' } };
const BLOCKED: End = { reason: 'blocked', message: '', waiting: [] };

function recording(texts: string[], end: End = { reason: 'finished' }): Recording {
  const events = texts.map((text, seq) => ({
    type: 'print' as const,
    seq,
    time: seq,
    stream: 'stdout' as const,
    text,
  }));
  return { format: RECORDING_FORMAT, language: 'typescript', events, end, duration: texts.length };
}

test('an error that left the program is its last line', () => {
  expect(linesOfRecording(recording(['one'], FAILED))).toEqual([
    { time: 0, stream: 'stdout', text: 'one' },
    { time: 1, stream: 'error', text: 'RuntimeError: no' },
  ]);
});

test('lines recorded with the page have no time', () => {
  expect(linesOfPage(['one'])).toEqual([{ stream: 'stdout', text: 'one' }]);
});

test.each<[string, Recording, string[], boolean, boolean]>([
  ['the same lines', recording(['a', 'b']), ['a', 'b'], false, true],
  ['another order', recording(['b', 'a']), ['a', 'b'], false, false],
  ['a line less', recording(['a']), ['a', 'b'], false, false],
  ['a line more', recording(['a', 'b']), ['a'], false, false],
  ['the error that was promised', recording(['a'], FAILED), ['a', 'RuntimeError: no'], false, true],
  [
    'an error of several lines',
    recording([], { ...FAILED, error: { name: 'E', message: 'x\ny' } }),
    ['E: x', 'y'],
    false,
    true,
  ],
  ['an error that was not', recording(['a'], FAILED), ['a'], false, false],
  ['stopped in time', recording(['a'], { reason: 'stopped' }), ['a'], false, false],
  ['blocked, as promised', recording(['a'], BLOCKED), ['a'], true, true],
  ['blocked, unexpectedly', recording(['a'], BLOCKED), ['a'], false, false],
  ['ended, against the promise', recording(['a']), ['a'], true, false],
])('%s', (_, run, output, neverEnds, expected) => {
  expect(isAsThePageSays(run, output, neverEnds)).toBe(expected);
});
