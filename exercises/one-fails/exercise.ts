import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'One page is gone',
  grade: 'medium',
  goal: 'One of three pages is gone, and its error hides the other two. Print a line for each page: its text, or the error’s message.',
  hints: [
    '`gather` raises the first error. It can put errors into the list of results instead.',
    'The option is `returnExceptions: true`, in a last object; in Python `return_exceptions=True`.',
    'A result that is an error is known by `instanceof` (`isinstance`).',
  ],
  chapter: { path: 'primitives/gather', label: 'gather' },
  checks: [
    { check: 'finishes' },
    { check: 'prints', lines: ['page a', 'gone: b', 'page c'] },
    { check: 'takes', seconds: 1 },
  ],
} satisfies Definition;
