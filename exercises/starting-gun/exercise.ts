import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'The starting gun',
  grade: 'easy',
  goal: 'Three runners start before the gun. Let each wait for it.',
  hints: [
    '`gun` is an `Event`: a flag that tasks can wait for.',
    'Asking `isSet` (`is_set`) does not wait. Another method does.',
    'Await `gun.wait()` in `run`, before the line is printed.',
  ],
  chapter: { path: 'primitives/event', label: 'Event' },
  checks: [
    { check: 'prints', lines: ['bang', 'Ann runs', 'Ben runs', 'Cy runs'] },
    { check: 'waitsOn', kind: 'event', tasks: 3 },
    { check: 'takes', seconds: 1 },
    { check: 'finishes' },
  ],
} satisfies Definition;
