import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'From callback to await',
  grade: 'hard',
  goal: '`lookup` calls back after a second; `main` does not wait for that. Let `ask` give the age to whoever awaits it, both questions at once.',
  hints: [
    'What you need is something that can be awaited now and gets its result later: a future.',
    'In `ask`: make a future, hand `lookup` a function that sets its result, and await the future.',
    'The loop makes futures: `asyncio.getRunningLoop().createFuture()`, in Python `asyncio.get_running_loop().create_future()`.',
  ],
  chapter: { path: 'primitives/future', label: 'Future' },
  checks: [
    { check: 'prints', lines: ['Ada 36', 'Alan 41'] },
    { check: 'waitsOn', kind: 'future', tasks: 2 },
    { check: 'takes', seconds: 1 },
    { check: 'finishes' },
  ],
} satisfies Definition;
