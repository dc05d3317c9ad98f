import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'A parcel',
  grade: 'easy',
  goal: '`main` waits at the door for ever. After the knock, let `courier` hand over `a parcel`.',
  hints: [
    '`door` is a future: a place for a result that somebody else will put there.',
    'Who awaits a future goes on when it gets its result. Here nobody ever gives it one.',
    'The method is `setResult` in TypeScript and `set_result` in Python.',
  ],
  chapter: { path: 'primitives/future', label: 'Future' },
  checks: [
    { check: 'prints', lines: ['knock', 'got a parcel'] },
    { check: 'waitsOn', kind: 'future' },
    { check: 'takes', seconds: 2 },
    { check: 'finishes' },
  ],
} satisfies Definition;
