/** A check is of what a program does: other ways that lead to the goal pass, and ways that only look like it don't. */
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../../exercises';
import { readProgram } from '../../src/exercises/catalogue';
import { verdictsOf } from '../../src/exercises/check';
import { run } from '../runtimes/typescript/run';

type Changes = [before: string, after: string][];

/** What the checks complain about, when the start code is changed in these places. */
async function complaints(name: string, changes: Changes): Promise<string[]> {
  let source = readProgram(name, 'start', 'typescript');
  for (const [before, after] of changes) {
    if (!source.includes(before)) throw new Error(`the start of ${name} has no ${before}`);
    source = source.replace(before, after);
  }
  const verdicts = verdictsOf(EXERCISES.get(name)?.checks ?? [], await run(source));
  return verdicts.map(({ problem }) => problem).filter((problem) => problem !== undefined);
}

describe('another way passes', () => {
  it.each<[string, string, Changes]>([
    ['await-it', 'as a task', [["greet('Ada')", "yield* asyncio.createTask(greet('Ada'))"]]],
    ['kettle', 'with gather', [['yield* boil()\n  yield* lay()', 'yield* asyncio.gather(boil(), lay())']]],
    [
      'at-once',
      'with two tasks',
      [
        ["yield* fetch('a')", "asyncio.createTask(fetch('a'))"],
        ["yield* fetch('b')", "asyncio.createTask(fetch('b'))"],
        ['log(a)', 'log(yield* a)'],
        ['log(b)', 'log(yield* b)'],
      ],
    ],
    [
      'last-item',
      'with a queue that is shut down',
      [
        ['put(item)\n  }', 'put(item)\n  }\n  queue.shutdown()'],
        [
          'const item = yield* queue.get()',
          `let item = ''
    try {
      item = yield* queue.get()
    } catch {
      return
    }`,
        ],
      ],
    ],
    [
      'till',
      'without a lock, one payment after the other',
      [['yield* asyncio.gather(pay(30), pay(20), pay(10))', 'for (const n of [30, 20, 10]) yield* pay(n)']],
    ],
    [
      'three-at-once',
      'with three workers',
      [
        ['const files = yield* asyncio.gather(...jobs)', 'const files: string[] = []'],
        [
          'console.log(`',
          `function* work() {
    for (let job = jobs.pop(); job; job = jobs.pop()) files.push(yield* job)
  }
  yield* asyncio.gather(work(), work(), work())
  console.log(\``,
        ],
      ],
    ],
    [
      'give-up',
      'with a timeout around it',
      [
        [
          'console.log(yield* fetch())',
          `try {
    yield* asyncio.asyncWith(asyncio.timeout(1), function* () {
      console.log(yield* fetch())
    })
  } catch {
    console.log('the old page')
  }`,
        ],
      ],
    ],
    [
      'spinner',
      'with gather to take the error',
      [
        ['asyncio.createTask(spin())', 'const spinner = asyncio.createTask(spin())'],
        [
          "console.log('loaded')",
          "spinner.cancel()\n  yield* asyncio.gather(spinner, { returnExceptions: true })\n  console.log('loaded')",
        ],
      ],
    ],
    ['lift', 'with notifyAll', [['is in`)', 'is in`)\n    door.notifyAll()']]],
    [
      'save-anyway',
      'with wait, which cancels nothing',
      [
        [
          `try {
    yield* asyncio.waitFor(saving, 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('it takes long')
  }`,
          `const [, pending] = yield* asyncio.wait([saving], { timeout: 1 })
  if (pending.size > 0) console.log('it takes long')
  yield* saving`,
        ],
      ],
    ],
    [
      'let-through',
      'with finally, for one sleep after the other',
      [
        ['function* listen() {', 'function* listen() {\n  try {'],
        [
          "console.log('never mind')\n    }\n  }",
          "throw error\n    }\n  }\n  } finally { console.log('line closed') }",
        ],
      ],
    ],
  ])('%s, %s', async (name, _, changes) => {
    expect(await complaints(name, changes)).toEqual([]);
  });
});

describe('what only looks like it does not', () => {
  it.each<[string, string, Changes, string]>([
    [
      'await-it',
      'the line typed by hand',
      [["greet('Ada')", "console.log('Hello, Ada')"]],
      'It took only 0.00 s: something that should wait does not, or not long enough.',
    ],
    [
      'at-once',
      'two tasks, the one awaited before the other is made',
      [
        ["yield* fetch('a')", "yield* asyncio.createTask(fetch('a'))"],
        ["yield* fetch('b')", "yield* asyncio.createTask(fetch('b'))"],
      ],
      'They never do: the first is over at 1.00 s, before the next begins.',
    ],
    [
      'three-at-once',
      'a semaphore for each',
      [
        [
          'yield* asyncio.sleep(1)',
          'yield* asyncio.asyncWith(new asyncio.Semaphore(3), () => asyncio.sleep(1))',
        ],
      ],
      'At 0.00 s there are six tasks at once in `download`.',
    ],
    [
      'spinner',
      'cancelled and not waited for',
      [
        ['asyncio.createTask(spin())', 'const spinner = asyncio.createTask(spin())'],
        ["console.log('loaded')", "spinner.cancel()\n  console.log('loaded')"],
      ],
      '`spin` was not done when `main` ended. Wait for what you start; what you cancel needs a turn to stop, too.',
    ],
    [
      'poll-no-more',
      'asking less often',
      [['sleep(0.15)', 'sleep(1)']],
      '`guest` takes three turns: it asks again and again instead of waiting to be woken.',
    ],
    [
      'crawler',
      'marked too late',
      [
        [
          'const links = yield* fetch(page)\n  for (const link of links) yield* crawl(link)',
          `if (seen.has(page)) return
  const links = yield* asyncio.asyncWith(places, () => fetch(page))
  seen.add(page)
  yield* asyncio.gather(...links.map((link) => crawl(link)))`,
        ],
        [
          'function* fetch',
          'const seen = new Set()\nconst places = new asyncio.Semaphore(2)\nfunction* fetch',
        ],
      ],
      '“team” comes too often.',
    ],
  ])('%s: %s', async (name, _, changes, problem) => {
    expect(await complaints(name, changes)).toContain(problem);
  });
});
