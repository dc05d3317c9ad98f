import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Three workers',
  grade: 'hard',
  goal: 'One worker needs six seconds for six jobs. Let three share the queue, and let all of them go home when the work is done.',
  hints: [
    'Start three tasks of `work` instead of one. A queue gives each item to one of those who wait.',
    '`join` waits until every item that was put is also done. Then the workers still wait for more.',
    'Cancel each worker, then await all of them: `gather` with `returnExceptions` (`return_exceptions`) takes their `CancelledError`s.',
  ],
  chapter: { path: 'primitives/queue', label: 'Queue' },
  checks: [
    { check: 'together', in: 'work', most: 3, least: 3 },
    { check: 'takes', seconds: 2, overlapping: true },
    { check: 'printsInAnyOrder', lines: ['job 1', 'job 2', 'job 3', 'job 4', 'job 5', 'job 6', 'home'] },
    { check: 'printsBefore', first: 'job 6', second: 'home' },
    { check: 'nothingLeft' },
    { check: 'finishes' },
  ],
} satisfies Definition;
