import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Three at once',
  grade: 'medium',
  goal: 'Six downloads start at once, and the server allows three. Never let more than three run, and lose no time.',
  hints: [
    'A `Semaphore` is a lock with several places.',
    'One semaphore with three places, for all six; each download takes a place around its sleep.',
    'Make it once, outside of `download`. One for each call would let everybody in.',
  ],
  chapter: { path: 'primitives/semaphore', label: 'Semaphore' },
  checks: [
    { check: 'together', in: 'download', most: 3, least: 3 },
    { check: 'prints', lines: ['6 files'] },
    { check: 'takes', seconds: 2 },
    { check: 'finishes' },
  ],
} satisfies Definition;
