import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Not too far ahead',
  grade: 'medium',
  goal: 'The baker bakes all four at once and they get cold. Let at most one lie on the counter: the baker waits until there is room.',
  hints: [
    'A queue can have a largest size. When it is full, `put` waits.',
    'The size is the first argument of `Queue`.',
  ],
  chapter: { path: 'primitives/queue', label: 'Queue' },
  checks: [
    { check: 'waitsOn', kind: 'queue.put' },
    { check: 'printsAt', line: 'baked 1', seconds: 0 },
    { check: 'printsAt', line: 'baked 4', seconds: 2 },
    { check: 'takes', seconds: 4 },
    { check: 'finishes' },
  ],
} satisfies Definition;
