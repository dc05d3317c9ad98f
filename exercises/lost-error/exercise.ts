import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'No paper',
  grade: 'easy',
  goal: 'The task fails and `main` never hears of it. Print `failed: no paper` instead of `all printed`.',
  hints: [
    'An error in a task stays in the task until somebody awaits it.',
    'Await the task instead of sleeping: the error is then raised there.',
    'Put that into a `try`, and print the error’s message in the `catch` (`except`).',
  ],
  chapter: { path: 'going-further/lost-errors', label: 'Errors that get lost' },
  checks: [
    { check: 'prints', lines: ['failed: no paper'] },
    { check: 'ends', task: 'job', as: 'failed' },
    { check: 'quiet' },
    { check: 'finishes' },
  ],
} satisfies Definition;
