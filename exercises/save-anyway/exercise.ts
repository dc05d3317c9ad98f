import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Save it anyway',
  grade: 'hard',
  goal: 'After one second the reader is told that it takes long. That must not stop the saving: `saved` still comes, after three seconds.',
  hints: [
    'When its time is up, `waitFor` (`wait_for`) cancels what it awaits.',
    '`shield` stands between: the shield is cancelled, the task behind it is not.',
    'Keep the task: `createTask` (`create_task`) first, then wait for `shield(task)`, and after the message for the task itself.',
  ],
  chapter: { path: 'going-further/shield', label: 'shield' },
  checks: [
    { check: 'prints', lines: ['it takes long', 'saved'] },
    { check: 'printsAt', line: 'it takes long', seconds: 1 },
    { check: 'ends', task: 'save', as: 'finished' },
    { check: 'takes', seconds: 3 },
    { check: 'nothingLeft' },
  ],
} satisfies Definition;
