import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Greet Ada',
  grade: 'easy',
  goal: 'The greeting is never printed. Let `main` wait for it, then say goodbye.',
  hints: [
    'Calling `greet` only makes a coroutine. Nothing of it runs before somebody awaits it.',
    'So `main` has to await what the call returns. It then waits until the greeting is printed.',
    'In TypeScript, awaiting is `yield*` before the call; in Python, it is `await`.',
  ],
  chapter: { path: 'concepts/coroutines', label: 'Coroutines' },
  checks: [
    { check: 'prints', lines: ['Hello, Ada', 'Goodbye'] },
    { check: 'takes', seconds: 1 },
    { check: 'finishes' },
  ],
} satisfies Definition;
