import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'The last item',
  grade: 'medium',
  goal: 'The consumer waits for ever for one item more. Let it know when there are no more, so that `full` is printed.',
  hints: [
    'Run it: the end says who waits for what. The consumer cannot know that nothing will come.',
    'The producer knows. It can put one more item that means “this was the last”.',
    'Put `end` after the loop in `produce`, and return from `consume` when it comes.',
  ],
  chapter: { path: 'primitives/queue', label: 'Queue' },
  checks: [
    { check: 'finishes' },
    { check: 'prints', lines: ['ate bread', 'ate cheese', 'full'] },
    { check: 'takes', seconds: 2 },
    { check: 'nothingLeft' },
  ],
} satisfies Definition;
