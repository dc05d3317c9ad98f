import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Saved before the end',
  grade: 'easy',
  goal: 'The letter is never saved, because `main` ends first. Let it wait for the task, after the last line is written.',
  hints: [
    'When `main` ends, the run ends. Tasks that are still under way are cancelled.',
    'Keep what `createTask` (`create_task`) returns.',
    'A task can be awaited like a coroutine: do it in the last line of `main`.',
  ],
  chapter: { path: 'concepts/tasks', label: 'Tasks' },
  checks: [
    { check: 'prints', lines: ['the last line', 'saved'] },
    { check: 'ends', task: 'save', as: 'finished' },
    { check: 'nothingLeft' },
    { check: 'takes', seconds: 2 },
  ],
} satisfies Definition;
