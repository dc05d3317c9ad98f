import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'The lift',
  grade: 'medium',
  goal: 'The lift leaves with three people, but nobody tells it that somebody came in. Wake it each time, so that it can count.',
  hints: [
    'A `Condition` is a lock with a waiting room. Who waits in it sleeps until somebody notifies.',
    'Whenever what it waits for may have changed, the one who changed it has to notify.',
    'After the line of `enter`, still inside the block: `door.notify()`.',
  ],
  chapter: { path: 'going-further/condition-and-barrier', label: 'Condition and Barrier' },
  checks: [
    { check: 'finishes' },
    { check: 'prints', lines: ['Ann is in', 'Ben is in', 'Cy is in', 'up with 3'] },
    { check: 'waitsOn', kind: 'condition' },
    { check: 'takes', seconds: 3 },
  ],
} satisfies Definition;
