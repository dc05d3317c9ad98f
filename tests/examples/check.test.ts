import { describe, expect, it } from 'vitest';
import { findProblem, neverEnds, transcriptOf } from '../../src/examples/check';
import { type End, RECORDING_FORMAT, type Recording } from '../../src/recording/format';

function recorded(lines: string[], end: End = { reason: 'finished' }): Recording {
  const events = lines.map((text, seq) => ({ type: 'print', seq, time: 0, stream: 'stdout', text }) as const);
  return { format: RECORDING_FORMAT, language: 'typescript', events, end, duration: 0 };
}

const FAILED: End = { reason: 'failed', error: { name: 'RangeError', message: 'no', position: { line: 3 } } };
const BLOCKED: End = { reason: 'blocked', message: 'nothing is ready', waiting: [] };

const problem = (recording: Recording, expected: string | undefined, source = '', colour = false) =>
  findProblem(recording, { source, expected, outputFile: 'x.out', colour });

describe('what a run prints', () => {
  it('is its lines and, where it failed, its error', () => {
    expect(transcriptOf(recorded(['a', 'b']))).toBe('a\nb\n');
    expect(transcriptOf(recorded([]))).toBe('');
    expect(transcriptOf(recorded(['a'], FAILED))).toBe('a\nRangeError: no\n');
  });
});

describe('the check', () => {
  it('passes what is as recorded, failures too', () => {
    expect(problem(recorded(['a']), 'a\n')).toBeUndefined();
    expect(problem(recorded(['a'], FAILED), 'a\nRangeError: no\n')).toBeUndefined();
  });

  it('refuses what is no program, whatever was recorded', () => {
    const error = { name: 'SyntaxError', message: 'Unexpected token', position: { line: 4 } };
    expect(problem(recorded([], { reason: 'failed', error }), 'SyntaxError: Unexpected token\n')).toBe(
      'It is no program in line 4: SyntaxError: Unexpected token',
    );
  });

  it('shows what differs', () => {
    expect(problem(recorded(['a', 'c']), 'a\nb\n')).toBe(
      'It printed something else than x.out says:\n   a\n  -b\n  +c',
    );
    expect(problem(recorded(['c']), 'b\n', '', true)).toContain('\u001b[31m-b\u001b[39m');
  });

  it('says that a program failed, and where', () => {
    expect(problem(recorded([], FAILED), 'a\n')).toMatch(/^It failed in line 3: RangeError: no\n/);
  });

  it('misses what was never recorded', () => {
    expect(problem(recorded(['a']), undefined)).toBe(
      'x.out is missing. Record it with: npm run examples -- --update',
    );
  });

  it('lets only those never end that say so', () => {
    expect(problem(recorded(['a'], BLOCKED), 'a\n')).toBe('It never ends: nothing is ready');
    expect(problem(recorded(['a'], BLOCKED), 'a\n', '// It never ends.')).toBeUndefined();
    expect(problem(recorded(['a']), 'a\n', '// It never ends.')).toBe(
      'Its first line says that it never ends, but it ended',
    );
    expect(problem(recorded(['a'], FAILED), 'a\n', '# Never ends.')).toContain(
      'but it failed: RangeError: no',
    );
  });

  it('does not pass what had to be stopped', () => {
    const end: End = { reason: 'limit', limit: 'time', message: 'It was stopped after 5 seconds.' };
    expect(problem(recorded(['a'], end), 'a\n', '// never ends')).toBe('It was stopped after 5 seconds.');
  });

  it('looks at the first line alone', () => {
    expect(neverEnds('# It Never Ends\n')).toBe(true);
    expect(neverEnds('# It ends\n# never ends')).toBe(false);
  });
});
