import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Try again',
  grade: 'medium',
  goal: 'The line is busy twice. Try up to three times; pause one second after the first failure, two after the second.',
  hints: [
    'A loop over the attempts, with a `try` in it. A call that succeeds leaves the loop.',
    'The pause is a sleep in the `catch` (`except`), and its length is the number of the attempt.',
    'Catch the error that you expect, a `RuntimeError`, and no other.',
  ],
  chapter: { path: 'primitives/sleep', label: 'sleep' },
  checks: [
    { check: 'finishes' },
    { check: 'prints', lines: ['attempt 1', 'attempt 2', 'attempt 3', 'hello'] },
    { check: 'printsAt', line: 'attempt 2', seconds: 1 },
    { check: 'printsAt', line: 'attempt 3', seconds: 3 },
  ],
} satisfies Definition;
