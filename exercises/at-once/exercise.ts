import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Both at once',
  grade: 'easy',
  goal: 'Fetch both pages at once, in one second instead of two. The lines stay as they are.',
  hints: [
    'An awaited coroutine is finished before the next line begins. So these two come one after the other.',
    '`gather` starts several coroutines and waits for all of them.',
    '`gather` gives a list of results, in the order of its arguments.',
  ],
  chapter: { path: 'primitives/gather', label: 'gather' },
  checks: [
    { check: 'prints', lines: ['page a', 'page b'] },
    { check: 'overlap', in: ['fetch', 'fetch'] },
    { check: 'takes', seconds: 1, overlapping: true },
    { check: 'finishes' },
  ],
} satisfies Definition;
