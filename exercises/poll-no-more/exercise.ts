import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Ask no more',
  grade: 'medium',
  goal: 'The guest asks ten times a second whether the soup is ready. Let him be told instead: one wait, and not a tenth of a second late.',
  hints: [
    'A flag that tasks can wait for is an `Event`.',
    'Put an `Event` in the place of the variable: `cook` sets it, `guest` waits for it.',
    '`guest` needs one line before it prints: await `ready.wait()`.',
  ],
  chapter: { path: 'primitives/event', label: 'Event' },
  checks: [
    { check: 'prints', lines: ['soup is ready', 'the guest eats'] },
    { check: 'waitsOn', kind: 'event' },
    { check: 'turns', of: 'guest', most: 2 },
    { check: 'takes', seconds: 2 },
  ],
} satisfies Definition;
