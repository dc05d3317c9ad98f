import * as asyncio from 'asyncio';
import { expect, expectTypeOf, test, vi } from 'vitest';

/** A coroutine that counts how often it is resumed. */
function counted<T>(coroutine: asyncio.Coroutine<T>, count: () => void): asyncio.Coroutine<T> {
  return {
    [Symbol.iterator]() {
      return this;
    },
    next(resumed) {
      count();
      return coroutine.next(resumed);
    },
    return: (value) => coroutine.return(value),
    throw: (error) => coroutine.throw(error),
  };
}

test('a step resumes the innermost coroutine only', () => {
  let resumed = 0;
  function* inner(depth: number): asyncio.Coroutine<void> {
    if (depth > 0) return yield* deep(depth - 1);
    for (let i = 0; i < 10; i++) yield* asyncio.sleep(1);
  }
  const deep = asyncio.coroutine((depth: number) => counted(inner(depth), () => resumed++));
  asyncio.runVirtual(deep(20));
  // Each begins once; the innermost waits ten times; each of the others is told once that what it awaited is done.
  expect(resumed).toBe(21 + 10 + 20);
});

test('it may be deeper than the stack of the engine', () => {
  const down = asyncio.coroutine(function* (depth: number): asyncio.Coroutine<number> {
    yield* asyncio.sleep(0);
    return depth === 0 ? 0 : 1 + (yield* down(depth - 1));
  });
  expect(asyncio.runVirtual(down(50_000))).toBe(50_000);
});

test('an error goes up through all of them, and may be caught on the way', () => {
  const log: string[] = [];
  const fail = asyncio.coroutine(function* (depth: number): asyncio.Coroutine<never> {
    try {
      if (depth > 0) return yield* fail(depth - 1);
      yield* asyncio.sleep(1);
      throw new Error('innermost');
    } finally {
      log.push(`left ${depth}`);
    }
  });
  const main = asyncio.coroutine(function* () {
    try {
      yield* fail(2);
    } catch (error) {
      log.push(String(error));
    }
    return yield* asyncio.sleep(1, 'goes on');
  });
  log.push(asyncio.runVirtual(main()));
  expect(log).toEqual(['left 0', 'left 1', 'left 2', 'Error: innermost', 'goes on']);
});

test('closing it leaves the innermost first, through every finally', () => {
  const log: string[] = [];
  const wait = asyncio.coroutine(function* (depth: number): asyncio.Coroutine<void> {
    try {
      yield* depth > 0 ? wait(depth - 1) : asyncio.sleep(1);
      log.push('never');
    } finally {
      log.push(`left ${depth}`);
    }
  });
  const outermost = wait(2);
  function* main(): asyncio.Coroutine<void> {
    asyncio.createTask(asyncio.sleep(1));
    outermost.next();
    outermost.return();
    yield* asyncio.sleep(0);
  }
  asyncio.runVirtual(main());
  expect(log).toEqual(['left 0', 'left 1', 'left 2']);
  expect(() => outermost.next()).toThrow('cannot reuse already awaited coroutine');
});

test('awaiting one that waits or has finished is an error, as in Python', () => {
  const log: string[] = [];
  const nap = asyncio.coroutine(function* () {
    yield* asyncio.sleep(1);
  });
  function* awaits(what: asyncio.Coroutine<void>): asyncio.Coroutine<void> {
    try {
      yield* what;
    } catch (error) {
      log.push(String(error));
    }
  }
  function* main(): asyncio.Coroutine<void> {
    const one = nap();
    yield* asyncio.gather(awaits(one), awaits(one));
    yield* awaits(one);
  }
  asyncio.runVirtual(main());
  expect(log).toEqual([
    'RuntimeError: coroutine is being awaited already',
    'RuntimeError: cannot reuse already awaited coroutine',
  ]);
});

test('an eager task that is started within is no part of the chain', () => {
  const log: string[] = [];
  const work = asyncio.coroutine(function* (name: string) {
    log.push(`${name} begins`);
    yield* asyncio.sleep(1);
    log.push(`${name} ends`);
  });
  function* plain(): asyncio.Coroutine<void> {
    yield* work('eager');
  }
  const main = asyncio.coroutine(function* () {
    const task = asyncio.createTask(plain(), { eagerStart: true });
    log.push('started');
    yield* work('own');
    yield* task;
  });
  asyncio.runVirtual(main());
  expect(log).toEqual(['eager begins', 'started', 'own begins', 'eager ends', 'own ends']);
});

test('a stack names each of them once, whatever stands between', () => {
  const seen: string[][] = [];
  const inner = asyncio.coroutine(function* napping() {
    yield* asyncio.sleep(1);
  });
  function* between(): asyncio.Coroutine<void> {
    yield* inner();
  }
  const outer = asyncio.coroutine(function* calling() {
    yield* between();
  });
  function* top(): asyncio.Coroutine<void> {
    yield* outer();
  }
  function* main(): asyncio.Coroutine<void> {
    const task = asyncio.createTask(top());
    yield* asyncio.sleep(0);
    for (let i = 0; i < 2; i++) seen.push(task.getStack().map(({ name }) => name));
    yield* task;
  }
  asyncio.runVirtual(main());
  expect(seen).toEqual(Array(2).fill(['top', 'calling', 'between', 'napping']));
});

test('a yield whose star was forgotten is told', () => {
  const nap = asyncio.coroutine(function* () {
    yield* asyncio.sleep(1);
  });
  const main = asyncio.coroutine(function* (): asyncio.Coroutine<void> {
    // @ts-expect-error: without the star it is no suspension
    yield nap();
  });
  expect(() => asyncio.runVirtual(main())).toThrow('yield was used instead of yield* for a coroutine');
});

test('it keeps arguments, this, name and length, and makes coroutines', () => {
  class Counter {
    private count = 0;
    readonly add = asyncio.coroutine(function* add(this: Counter, by: number) {
      yield* asyncio.sleep(0);
      this.count += by;
      return this.count;
    });
  }
  const counter = new Counter();
  expectTypeOf(counter.add(1)).toEqualTypeOf<asyncio.Coroutine<number>>();
  expect(asyncio.iscoroutine(counter.add(1))).toBe(true);
  expect([counter.add.name, counter.add.length]).toEqual(['add', 1]);
  expect(asyncio.runVirtual(counter.add(2))).toBe(2);
  expect(() => asyncio.coroutine('nap' as never)).toThrow("a generator function was expected, got 'nap'");
});

test('one that is never awaited is told when the loop closes, one that was closed is not', () => {
  const told: unknown[] = [];
  const warn = vi.spyOn(console, 'warn').mockImplementation((text) => void told.push(text));
  const work = asyncio.coroutine(function* saving() {
    yield* asyncio.sleep(0);
  });
  function* main(): asyncio.Coroutine<void> {
    work();
    work().return();
    for (let i = 0; i < 200; i++) yield* work();
    work();
    told.push('main ends');
  }
  asyncio.runVirtual(main());
  warn.mockRestore();
  const warning = "RuntimeWarning: coroutine 'saving' was never awaited";
  expect(told).toEqual(['main ends', warning, warning]);
});
