import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'All or nothing',
  grade: 'hard',
  goal: 'The hotel is full, and the flight is booked all the same. When one booking fails, let the other be cancelled, and print `stay home`.',
  hints: [
    '`gather` raises the first error and lets the others run on. A `TaskGroup` cancels them.',
    'Open the group with `asyncWith` (`async with`), and make both tasks with its own `createTask` (`create_task`).',
    'The error comes out of the block, wrapped in an `ExceptionGroup`: catch that one, in Python with `except*`.',
  ],
  chapter: { path: 'going-further/task-groups', label: 'Task groups' },
  checks: [
    { check: 'prints', lines: ['stay home'] },
    { check: 'ends', task: 'book', as: 'cancelled', count: 1 },
    { check: 'takes', seconds: 1 },
    { check: 'nothingLeft' },
    { check: 'finishes' },
  ],
} satisfies Definition;
