import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'The fastest mirror',
  grade: 'hard',
  goal: 'Three mirrors have the same file. Take it from whichever answers first, and stop the two others.',
  hints: [
    '`wait` takes tasks and can return when the first is done: `returnWhen: asyncio.FIRST_COMPLETED` (`return_when`).',
    'It gives two sets, those that are done and those that are pending. It cancels nothing itself.',
    'Cancel the tasks: one that is done takes no notice. Then `wait` once more, so that they can stop, and print the result of the one that was done first.',
  ],
  chapter: { path: 'going-further/wait-and-as-completed', label: 'wait and asCompleted' },
  checks: [
    { check: 'prints', lines: ['from Oslo'] },
    { check: 'takes', seconds: 1 },
    { check: 'ends', task: 'fetch', as: 'cancelled', count: 2 },
    { check: 'nothingLeft' },
    { check: 'finishes' },
  ],
} satisfies Definition;
