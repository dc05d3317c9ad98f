/** Programs that are no programs, throw odd things, or spoil what they stand on. */
import { FINISHES, failsWith, promises, python, text, typescript } from './program';

export const BROKEN = [
  text('nothing at all', '', FINISHES),
  text('not a program', 'Dear asyncio, how are you?', failsWith(/SyntaxError/)),
  text('a bracket too few', 'function* main() { yield* asyncio.sleep(1)', failsWith(/SyntaxError/)),
  text(
    'an unknown import',
    "import * as fs from 'fs'\nfs.rm('/')",
    failsWith(/There is no module 'fs' here/),
  ),
  text('a page of HTML', '<script>alert(1)</script>', failsWith(/SyntaxError/)),
  text(
    'brackets nested ten thousand deep',
    `const x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}`,
    failsWith(/SyntaxError/),
  ),
  typescript('null is thrown', 'throw null', failsWith(/Uncaught null/)),
  typescript('undefined is thrown', 'throw undefined', failsWith(/Uncaught undefined/)),
  typescript('a symbol is thrown', "throw Symbol('odd')", failsWith(/Uncaught Symbol\(odd\)/)),
  typescript(
    'a proxy is thrown that refuses everything',
    'throw new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 1 } })',
    failsWith(/Uncaught/),
  ),
  typescript(
    'a coroutine throws a number',
    'function* main() { throw 42 }\nasyncio.run(main())',
    failsWith(/42/),
  ),
  typescript('an error with a huge message', "throw new Error('x'.repeat(1e7))", failsWith(/x …/)),
  typescript(
    'an error with a huge name',
    "throw Object.assign(new Error('odd'), { name: 'x'.repeat(5e7) })",
    failsWith(/x …/),
  ),
  typescript(
    'globals are taken away',
    'delete (globalThis as any).Promise; Object.defineProperty(globalThis, "Map", { value: null })',
    {
      reason: ['finished', 'failed'],
      says: /^/,
    },
  ),
  typescript(
    'prototypes are spoilt',
    'Array.prototype.push = () => { throw 1 }; Object.prototype.toString = () => { throw 2 }; JSON.stringify = () => "x"\nconsole.log([1])',
    { reason: ['finished', 'failed'], says: /^/ },
  ),
  typescript(
    'everything is frozen',
    'Object.freeze(globalThis); Object.freeze(Array.prototype); console.log(1)',
    {
      reason: ['finished', 'failed'],
      says: /^/,
    },
  ),
  typescript(
    'a task that waits for itself',
    'let task: asyncio.Task<void>\nfunction* self() { yield* task }\nfunction* main() { task = asyncio.createTask(self()); yield* task }\nasyncio.run(main())',
    failsWith(/RuntimeError: Task cannot await on itself/),
  ),
  typescript(
    'tasks that wait for each other',
    'let a: asyncio.Task<void>, b: asyncio.Task<void>\nfunction* one() { yield* b }\nfunction* two() { yield* a }\nfunction* main() { a = asyncio.createTask(one()); b = asyncio.createTask(two()); yield* asyncio.sleep(1); yield* a }\nasyncio.run(main())',
    { reason: ['blocked', 'failed'], says: /waits? for|RangeError|Error/ },
  ),
  typescript(
    'a run within a run',
    'function* main() { yield* asyncio.sleep(0); asyncio.run(main()) }\nasyncio.run(main())',
    failsWith(/RuntimeError/),
  ),
  promises(
    'an error that nobody catches',
    "Promise.reject(new TypeError('lost'))",
    failsWith(/TypeError: lost/),
  ),
  promises(
    'an error in a timer',
    "setTimeout(() => { throw new RangeError('late') }, 10)",
    failsWith(/RangeError: late/),
  ),
  python('not a program', 'Dear asyncio, how are you?', failsWith(/SyntaxError/)),
  python('null bytes', 'x = "\0"', failsWith(/SyntaxError/)),
  python(
    'a class is raised that refuses to show itself',
    'class Odd(Exception):\n    def __str__(self): raise Odd\nraise Odd',
    failsWith(/Odd/),
  ),
  python(
    'brackets nested a thousand deep',
    `x = ${'('.repeat(1000)}1${')'.repeat(1000)}`,
    failsWith(/SyntaxError|MemoryError|too deeply/),
  ),
  python(
    'builtins are taken away',
    'import builtins\ndel builtins.len, builtins.isinstance, builtins.print',
    {
      reason: ['finished', 'failed'],
      says: /^/,
    },
  ),
  python(
    'asyncio is spoilt',
    'import asyncio\nasyncio.Task = None\nasyncio.events.Handle = None\nasyncio.run(asyncio.sleep(1))',
    {
      reason: ['finished', 'failed'],
      says: /^/,
    },
  ),
  python('modules are taken away', 'import sys\nsys.modules.clear()', {
    reason: ['finished', 'failed'],
    says: /^/,
  }),
  python('stdout is taken away', 'import sys\nsys.stdout = None\nprint(1)\nsys.stderr.close()', {
    reason: ['finished', 'failed'],
    says: /^/,
  }),
  python(
    'a task that waits for itself',
    'import asyncio\nasync def itself():\n    await task\nasync def main():\n    global task\n    task = asyncio.create_task(itself())\n    await task\nasyncio.run(main())',
    failsWith(/RuntimeError: Task cannot await on itself/),
  ),
];
