import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Take turns',
  grade: 'easy',
  goal: 'Let A and B count in turns, one number each, without losing any time.',
  hints: [
    'A task goes on until it awaits something that makes it wait. `count` awaits nothing, so the loop never gets a turn.',
    'A sleep of 0 seconds waits for nothing, and lets the others go first.',
    'After each number: sleep for 0 seconds.',
  ],
  chapter: { path: 'concepts/event-loop', label: 'Event Loop' },
  checks: [
    { check: 'prints', lines: ['A 1', 'B 1', 'A 2', 'B 2', 'A 3', 'B 3'] },
    { check: 'takes', seconds: 0 },
    { check: 'finishes' },
  ],
} satisfies Definition;
