import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'The bill',
  grade: 'easy',
  goal: 'Let `total` ask `price` for each item and return the sum: tea and cake are 7 together.',
  hints: [
    '`total` gives the number of items now. It has to ask `price` for each, in a loop.',
    'A coroutine’s result is the value of the expression that awaits it: awaiting `price(item)` gives a number.',
    'Begin with a sum of 0, add the awaited price of each item, return the sum.',
  ],
  chapter: { path: 'concepts/awaitables', label: 'Awaitables' },
  checks: [{ check: 'prints', lines: ['Tea is 3', 'Together 7'] }, { check: 'quiet' }, { check: 'finishes' }],
} satisfies Definition;
