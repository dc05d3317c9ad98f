import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'The washing line',
  grade: 'hard',
  goal: 'Wash and dry three shirts, one second each. Let the second be washed while the first dries: four seconds, not six.',
  hints: [
    'Two tasks: one that washes all the shirts, and one that dries them.',
    'Between them lies a queue: what is washed is put into it, who dries gets from it.',
    'The dryer must know when to stop. It can count to three, or be told by a last item.',
  ],
  chapter: { path: 'primitives/queue', label: 'Queue' },
  checks: [
    { check: 'prints', lines: ['red is dry', 'blue is dry', 'green is dry'] },
    { check: 'overlap', in: ['wash', 'dry'] },
    { check: 'together', in: 'wash', most: 1 },
    { check: 'together', in: 'dry', most: 1 },
    { check: 'takes', seconds: 4, overlapping: true },
    { check: 'nothingLeft' },
    { check: 'finishes' },
  ],
} satisfies Definition;
