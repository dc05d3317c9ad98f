import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'One at the till',
  grade: 'medium',
  goal: 'Three payments leave too much in the till. Let one pay at a time, so that 40 is left.',
  hints: [
    'Each payment reads the balance, waits, and writes. Meanwhile the others have read the same balance.',
    'A `Lock` lets one task at a time past a point. All three must take the same one.',
    'Take it with `asyncWith` (`async with`) around everything in `pay`: reading, waiting, writing.',
  ],
  chapter: { path: 'primitives/lock', label: 'Lock' },
  checks: [
    { check: 'prints', lines: ['left: 40'] },
    { check: 'together', in: 'pay', most: 1 },
    { check: 'finishes' },
  ],
} satisfies Definition;
