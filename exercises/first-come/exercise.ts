import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'As they arrive',
  grade: 'medium',
  goal: 'Three guests arrive at different times. Greet each when he comes, not all when the last is there.',
  hints: [
    '`gather` gives nothing before it has everything.',
    '`asCompleted` (`as_completed`) gives what is done first, first: it is a loop over awaitables.',
    'In each round, await what the loop gives you, then print. `arrive` itself need not change.',
  ],
  chapter: { path: 'going-further/wait-and-as-completed', label: 'wait and asCompleted' },
  checks: [
    { check: 'prints', lines: ['Cy', 'Ann', 'Ben'] },
    { check: 'printsAt', line: 'Cy', seconds: 1 },
    { check: 'printsAt', line: 'Ann', seconds: 2 },
    { check: 'printsAt', line: 'Ben', seconds: 3 },
    { check: 'finishes' },
  ],
} satisfies Definition;
