import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'While the kettle boils',
  grade: 'easy',
  goal: 'Lay the table while the water heats: tea after three seconds, not after five.',
  hints: [
    'Whoever awaits a coroutine does nothing else meanwhile. Something has to go on beside `main`.',
    'Make a task of `boil`, lay the table, and await the task before you pour the tea.',
    '`createTask` in TypeScript, `create_task` in Python. What it returns can be awaited later.',
  ],
  chapter: { path: 'primitives/create-task', label: 'createTask' },
  checks: [
    { check: 'prints', lines: ['kettle on', 'table laid', 'water boils', 'tea'] },
    { check: 'makesTasks', of: 'boil', count: 1 },
    { check: 'takes', seconds: 3, overlapping: true },
    { check: 'finishes' },
  ],
} satisfies Definition;
