import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Let it through',
  grade: 'hard',
  goal: 'The radio ignores being switched off. Let it print `line closed` when it is cancelled, and then really stop.',
  hints: [
    'Cancelling raises `CancelledError` in the task, where it waits. Who catches it and goes on has not stopped.',
    'To tidy up and still be cancelled: do it in the `catch` (`except`), then throw the error on.',
    'A `finally` does the same, if it should also happen when the loop comes to its end.',
  ],
  chapter: { path: 'going-further/cancellation', label: 'Cancellation' },
  checks: [
    { check: 'prints', lines: ['beep', 'beep', 'line closed', 'off'] },
    { check: 'ends', task: 'listen', as: 'cancelled' },
    { check: 'takes', seconds: 2.5 },
    { check: 'finishes' },
  ],
} satisfies Definition;
