/** Programs that never end of themselves. */
import { ON_TIME_LIMIT, promises, python, typescript } from './program';

const LIMITED = { reason: 'limit', says: /stopped/ } as const;
const BLOCKED = { reason: 'blocked', says: /waits? for/ } as const;

export const ENDLESS = [
  typescript('an empty loop', 'while (true) {}', ON_TIME_LIMIT),
  typescript(
    'a loop in a coroutine that never waits',
    'function* main() { for (;;) { } }\nasyncio.run(main())',
    ON_TIME_LIMIT,
  ),
  typescript('a loop that catches everything', 'for (;;) { try { for (;;) {} } catch {} }', ON_TIME_LIMIT),
  typescript(
    'a loop that lets others go first, for ever',
    'function* main() { while (true) yield* asyncio.sleep(0) }\nasyncio.run(main())',
    LIMITED,
  ),
  typescript(
    'a loop that sleeps for ever',
    'function* main() { while (true) yield* asyncio.sleep(1) }\nasyncio.run(main())',
    LIMITED,
  ),
  typescript(
    'tasks that make tasks',
    'function* task(): asyncio.Coroutine<void> { asyncio.createTask(task()); asyncio.createTask(task()) }\nasyncio.run(task())\nfunction* main() { yield* asyncio.sleep(1e9) }\nasyncio.run(main())',
    { reason: ['limit', 'finished', 'failed'], says: /^/ },
  ),
  typescript(
    'a task that refuses to be cancelled',
    'function* task() { for (;;) { try { yield* asyncio.sleep(1) } catch {} } }\nfunction* main() { asyncio.createTask(task()); yield* asyncio.sleep(1) }\nasyncio.run(main())',
    LIMITED,
  ),
  typescript(
    'an event that nobody sets',
    'function* main() { yield* new asyncio.Event().wait() }\nasyncio.run(main())',
    BLOCKED,
  ),
  typescript('a million lines', "for (let i = 0; i < 1e6; i++) console.log('line', i)", {
    reason: 'limit',
    says: /printed more than 2000 lines/,
  }),
  typescript('one huge line', "console.log('x'.repeat(1e8))", {
    reason: 'limit',
    says: /printed more than 200000 characters/,
  }),
  typescript(
    'callbacks that schedule themselves',
    'function* main() { const loop = asyncio.getRunningLoop(); const again = () => { loop.callSoon(again) }; again(); yield* asyncio.sleep(1) }\nasyncio.run(main())',
    LIMITED,
  ),
  promises(
    'a promise that is never resolved',
    'async function main() { await new Promise(() => {}) }\nmain()',
    BLOCKED,
  ),
  promises(
    'an endless chain of promises',
    'const again = (): unknown => Promise.resolve().then(again)\nagain()',
    LIMITED,
  ),
  // Its end leaves a rejection behind, of which the host tells when the run is over: the page shall not hear of it.
  promises('a loop without end in a promise', 'new Promise(() => {\n  for (;;);\n})', ON_TIME_LIMIT),
  promises('an interval that nobody clears', "setInterval(() => console.log('again'), 1000)", LIMITED),
  promises(
    'an endless loop after await',
    'async function main() { await null; for (;;) {} }\nmain()',
    ON_TIME_LIMIT,
  ),
  python('an empty loop', 'while True: pass', ON_TIME_LIMIT),
  python(
    'a loop that catches everything',
    'while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass',
    ON_TIME_LIMIT,
  ),
  python('a loop inside C', 'sum(range(10**12))', ON_TIME_LIMIT),
  python(
    'a loop that lets others go first, for ever',
    'import asyncio\nasync def main():\n    while True: await asyncio.sleep(0)\nasyncio.run(main())',
    LIMITED,
  ),
  python(
    'a loop that sleeps for ever',
    'import asyncio\nasync def main():\n    while True: await asyncio.sleep(1)\nasyncio.run(main())',
    LIMITED,
  ),
  python(
    'an event that nobody sets',
    'import asyncio\nasync def main():\n    await asyncio.Event().wait()\nasyncio.run(main())',
    BLOCKED,
  ),
  python('a million lines', "for i in range(10**6): print('line', i)", {
    reason: 'limit',
    says: /printed more than 2000 lines/,
  }),
  python('one huge line', "print('x' * 10**8)", {
    reason: 'limit',
    says: /printed more than 200000 characters/,
  }),
  python(
    'a task that refuses to be cancelled',
    'import asyncio\nasync def task():\n    while True:\n        try: await asyncio.sleep(1)\n        except asyncio.CancelledError: pass\nasync def main():\n    t = asyncio.create_task(task())\n    await asyncio.sleep(1)\nasyncio.run(main())',
    LIMITED,
  ),
];
