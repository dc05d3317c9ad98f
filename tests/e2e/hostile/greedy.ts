/** Programs that use up memory or the stack. */
import { failsWith, promises, python, typescript } from './program';

const USED_UP = {
  reason: ['limit', 'failed'],
  says: /memory|stopped|Invalid|could not be run|Error/,
} as const;
const TOO_DEEP = failsWith(/RangeError: Maximum call stack size exceeded|too much recursion/);

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
