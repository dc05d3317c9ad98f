import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Urgent first',
  grade: 'easy',
  goal: 'Let the jobs come out of the queue by their number, the smallest first, whatever the order in which they went in.',
  hints: [
    'A `Queue` gives what was put first. There are others with the same methods.',
    '`PriorityQueue` gives the smallest item. Pairs are compared by their first part.',
    'Only one line changes: the one that makes the queue.',
  ],
  chapter: { path: 'going-further/queues', label: 'More queues' },
  checks: [{ check: 'prints', lines: ['fire', 'mail', 'dust'] }, { check: 'finishes' }],
} satisfies Definition;
