import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Stop the spinner',
  grade: 'medium',
  goal: 'The spinner turns until the program is torn down. Stop it when the loading is done, and print `loaded` when it stands still.',
  hints: [
    'A task is stopped with its `cancel` method.',
    'That only asks. The task needs a turn to stop: await it after you cancelled it.',
    'Awaiting a cancelled task raises `CancelledError`. Here you expect it: catch it.',
  ],
  chapter: { path: 'going-further/cancellation', label: 'Cancellation' },
  checks: [
    { check: 'prints', lines: ['-', '-', '-', 'still', 'loaded'] },
    { check: 'ends', task: 'spin', as: 'cancelled' },
    { check: 'nothingLeft' },
    { check: 'finishes' },
  ],
} satisfies Definition;
