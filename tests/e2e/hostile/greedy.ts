/** Programs that use up memory or the stack. */
import { failsWith, promises, python, typescript } from './program';

const USED_UP = {
  reason: ['limit', 'failed'],
  says: /memory|stopped|Invalid|could not be run|Error/,
} as const;
const TOO_DEEP = failsWith(/RangeError: Maximum call stack size exceeded|too much recursion/);

/** A slow machine may run out of time first. */
const NO_MEMORY = {
  reason: 'limit',
  says: /asked for memory more than 10 million times|still running/,
} as const;
const NO_MEMORY_LEFT = {
  reason: ['limit', 'failed'],
  says: /MemoryError|used up all the memory|still running/,
} as const;

export const GREEDY = [
  typescript(
    'arrays without end',
    'const all: number[][] = []\nfor (;;) all.push(new Array(1e6).fill(1))',
    USED_UP,
  ),
  typescript('a string without end', "let s = 'x'\nfor (;;) s += s", USED_UP),
  typescript('one buffer too large', 'new ArrayBuffer(1e15)', failsWith(/RangeError/)),
  typescript('recursion without end', 'const f = (): number => f() + 1\nf()', TOO_DEEP),
  typescript(
    'coroutines without end',
    'function* deeper(): asyncio.Coroutine<void> { yield* deeper() }\nasyncio.run(deeper())',
    TOO_DEEP,
  ),
  typescript(
    'a deep gather',
    'function* deep(n: number): asyncio.Coroutine<number> { if (n === 0) return 0; const [r] = yield* asyncio.gather(deep(n - 1)); return r + 1 }\nfunction* main() { console.log(yield* deep(2000)) }\nasyncio.run(main())',
    { reason: 'finished', says: /^/ },
  ),
  promises('promises without end', 'const all: unknown[] = []\nfor (;;) all.push(new Promise(() => {}))', {
    reason: ['limit', 'failed'],
    says: /stopped|memory|could not be run/,
  }),
  typescript(
    'small objects without end',
    'const all: unknown[] = []\nfor (let i = 0; ; i++) all.push({ i, and: [i] })',
    NO_MEMORY,
  ),
  typescript(
    'a Map without end',
    'const all = new Map()\nfor (let i = 0; ; i++) all.set(i, { i })',
    NO_MEMORY,
  ),
  typescript(
    'a text, letter by letter',
    "let s = ''\nfor (let i = 0; ; i++) s += 'some text ' + i",
    NO_MEMORY,
  ),
  typescript(
    'texts without end',
    "const all: string[] = []\nfor (let i = 0; ; i++) all.push(('x' + i).repeat(1000).toUpperCase())",
    NO_MEMORY,
  ),
  typescript(
    'arrays of arrays',
    'const all: unknown[] = []\nlet some = [1]\nfor (;;) { some = [...some, ...some.slice(0, 1000)]; all.push(some) }',
    NO_MEMORY,
  ),
  typescript(
    'small objects in coroutines',
    'const all: unknown[] = []\nfunction* keep() { for (let i = 0; i < 1e6; i++) all.push({ i }) }\nfunction* main() { for (;;) yield* keep() }\nasyncio.run(main())',
    NO_MEMORY,
  ),
  python(
    'small objects without end',
    "everything = []\nwhile True: everything.append({'a': 1})",
    NO_MEMORY_LEFT,
  ),
  python(
    'small objects in a function',
    'def hoard():\n    everything = {}\n    i = 0\n    while True:\n        everything[i] = [i]\n        i += 1\nhoard()',
    NO_MEMORY_LEFT,
  ),
  python(
    'small objects in a coroutine',
    "import asyncio\nasync def main():\n    everything = []\n    while True: everything.append({'a': 1})\nasyncio.run(main())",
    NO_MEMORY_LEFT,
  ),
  python(
    'lists without end',
    'everything = []\nwhile True: everything.append([1] * 10**6)',
    failsWith(/MemoryError/),
  ),
  python('one string too large', "s = 'x' * 10**11", failsWith(/MemoryError|OverflowError/)),
  python('recursion without end', 'def f(): return f() + 1\nf()', failsWith(/RecursionError/)),
  python(
    'coroutines without end',
    'import asyncio\nasync def deeper(): await deeper()\nasyncio.run(deeper())',
    failsWith(/RecursionError/),
  ),
];
