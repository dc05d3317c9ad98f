import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Fork and knife',
  grade: 'hard',
  goal: 'Ann holds the fork and waits for the knife; Ben holds the knife and waits for the fork. Let both eat, one after the other.',
  hints: [
    'Run it: the end says who waits for what. Each holds what the other needs.',
    'It can only happen when two take the same two locks in different order.',
    'Let everybody take the fork first. Whose turn it is not waits before holding anything.',
  ],
  chapter: { path: 'primitives/lock', label: 'Lock' },
  checks: [
    { check: 'finishes' },
    { check: 'prints', lines: ['Ann eats', 'Ben eats'] },
    { check: 'waitsOn', kind: 'lock' },
    { check: 'takes', seconds: 4 },
  ],
} satisfies Definition;
