import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'Countdown',
  grade: 'easy',
  goal: 'Count down second by second: 3 comes at once, and `Go!` after three seconds.',
  hints: [
    'Somewhere in the loop the program has to pause.',
    'A pause of one second is `asyncio.sleep(1)`, awaited.',
    'Sleep after each number is printed, inside the loop.',
  ],
  chapter: { path: 'primitives/sleep', label: 'sleep' },
  checks: [
    { check: 'prints', lines: ['3', '2', '1', 'Go!'] },
    { check: 'printsAt', line: '3', seconds: 0 },
    { check: 'printsAt', line: '1', seconds: 2 },
    { check: 'printsAt', line: 'Go!', seconds: 3 },
    { check: 'finishes' },
  ],
} satisfies Definition;
