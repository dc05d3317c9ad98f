import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Give up after a second',
  grade: 'medium',
  goal: 'The page takes five seconds. Wait for one second at most, then print `the old page`.',
  hints: [
    '`waitFor` (`wait_for`) awaits something for so many seconds, and then cancels it.',
    'When the time is up it raises a `TimeoutError`.',
    'Catch that error, and nothing else, and print the line there.',
  ],
  chapter: { path: 'going-further/timeouts', label: 'Timeouts' },
  checks: [
    { check: 'prints', lines: ['the old page'] },
    { check: 'takes', seconds: 1 },
    { check: 'nothingLeft' },
    { check: 'finishes' },
  ],
} satisfies Definition;
