/**
 * What the types promise: `yield*` gives the exact type without an annotation, and what is wrong does not compile.
 * `types.test.ts` has the compiler check this file; none of it is ever run.
 */

import * as asyncio from 'asyncio';
import { expectTypeOf } from 'vitest';

function* foo(): asyncio.Coroutine<string> {
  yield* asyncio.sleep(1);
  return 'foo';
}

function* bar() {
  yield* asyncio.sleep(1);
  return 42;
}

export function* results(): asyncio.Coroutine<void> {
  expectTypeOf(yield* foo()).toEqualTypeOf<string>();
  expectTypeOf(yield* bar()).toEqualTypeOf<number>();
  expectTypeOf(yield* asyncio.sleep(1)).toEqualTypeOf<undefined>();
  expectTypeOf(yield* asyncio.sleep(1, 'x')).toEqualTypeOf<string>();
  expectTypeOf(yield* asyncio.wrapPromise(() => Promise.resolve(1))).toEqualTypeOf<number>();
  expectTypeOf(yield* asyncio.wrapPromise((signal) => fetch('/', { signal }))).toEqualTypeOf<Response>();
}

export function* tasks(): asyncio.Coroutine<void> {
  const task = asyncio.createTask(foo());
  expectTypeOf(task).toEqualTypeOf<asyncio.Task<string>>();
  expectTypeOf(yield* task).toEqualTypeOf<string>();
  expectTypeOf(task.result()).toEqualTypeOf<string>();
  expectTypeOf(asyncio.createTask(bar())).toEqualTypeOf<asyncio.Task<number>>();
  expectTypeOf(asyncio.ensureFuture(bar())).toEqualTypeOf<asyncio.Task<number>>();
  expectTypeOf(task.toPromise()).toEqualTypeOf<Promise<string>>();
  expectTypeOf(asyncio.currentTask()).toEqualTypeOf<asyncio.Task<unknown> | undefined>();
  task.addDoneCallback((done) => expectTypeOf(done.result()).toEqualTypeOf<string>());
}

export function* futures(): asyncio.Coroutine<void> {
  const future = new asyncio.Future<string>();
  future.setResult('text');
  expectTypeOf(yield* future).toEqualTypeOf<string>();
  expectTypeOf(asyncio.getRunningLoop().createFuture<number>()).toEqualTypeOf<asyncio.Future<number>>();
  // @ts-expect-error: the result is a string
  future.setResult(5);
  // @ts-expect-error: an exception is an Error
  future.setException('text');
}

export function* gathering(): asyncio.Coroutine<void> {
  const task = asyncio.createTask(foo());
  expectTypeOf(yield* asyncio.gather(foo(), bar())).toEqualTypeOf<[string, number]>();
  const either = asyncio.createTask(Math.random() < 0.5 ? foo() : bar());
  expectTypeOf(yield* either).toEqualTypeOf<string | number>();
  expectTypeOf(asyncio.createTask<string>(foo())).toEqualTypeOf<asyncio.Task<string>>();
  expectTypeOf(yield* asyncio.gather(task, bar(), asyncio.sleep(1))).toEqualTypeOf<
    [string, number, undefined]
  >();
  expectTypeOf(yield* asyncio.gather(foo(), bar(), { returnExceptions: true })).toEqualTypeOf<
    [string | Error, number | Error]
  >();
  expectTypeOf(yield* asyncio.gather(foo(), { returnExceptions: false })).toEqualTypeOf<[string]>();
  expectTypeOf(yield* asyncio.gather(...[1, 2].map(bar))).toEqualTypeOf<number[]>();
  expectTypeOf(yield* asyncio.gather(...[1, 2].map(bar), { returnExceptions: true })).toEqualTypeOf<
    (number | Error)[]
  >();
  expectTypeOf(yield* asyncio.gather()).toEqualTypeOf<[]>();
  const [text, count] = yield* asyncio.gather(foo(), bar());
  expectTypeOf(text).toEqualTypeOf<string>();
  expectTypeOf(count).toEqualTypeOf<number>();
  // @ts-expect-error: a promise is not awaitable here
  asyncio.gather(Promise.resolve(1));
  // @ts-expect-error: the function itself is no coroutine
  asyncio.gather(foo);
}

export function* queues(): asyncio.Coroutine<void> {
  const queue = new asyncio.Queue<number>(1);
  expectTypeOf(yield* queue.get()).toEqualTypeOf<number>();
  expectTypeOf(queue.getNowait()).toEqualTypeOf<number>();
  expectTypeOf(yield* queue.put(1)).toEqualTypeOf<undefined>();
  expectTypeOf(yield* queue.join()).toEqualTypeOf<undefined>();
  // @ts-expect-error: it holds numbers
  yield* queue.put('text');
  // @ts-expect-error: it holds numbers
  queue.putNowait('text');
}

export function* primitives(): asyncio.Coroutine<void> {
  expectTypeOf(yield* new asyncio.Lock().acquire()).toEqualTypeOf<true>();
  expectTypeOf(yield* new asyncio.Event().wait()).toEqualTypeOf<true>();
  expectTypeOf(yield* new asyncio.Semaphore(2).acquire()).toEqualTypeOf<true>();
  expectTypeOf(yield* new asyncio.BoundedSemaphore(2).acquire()).toEqualTypeOf<true>();
}

export function* statements(): asyncio.Coroutine<void> {
  const result = yield* asyncio.asyncWith(new asyncio.Lock(), function* (value) {
    expectTypeOf(value).toEqualTypeOf<undefined>();
    return yield* foo();
  });
  expectTypeOf(result).toEqualTypeOf<string>();
  const session = {
    *aenter(): asyncio.Coroutine<{ get(url: string): asyncio.Coroutine<number> }> {
      return { get: bar };
    },
    *aexit(): asyncio.Coroutine<void> {},
  };
  const got = yield* asyncio.asyncWith(session, function* (value) {
    return yield* value.get('/');
  });
  expectTypeOf(got).toEqualTypeOf<number>();
  const pages: asyncio.AsyncIterableObject<string> = {
    aiter: () => ({
      *anext() {
        return { done: true, value: undefined };
      },
    }),
  };
  yield* asyncio.asyncFor(pages, function* (page) {
    expectTypeOf(page).toEqualTypeOf<string>();
  });
  // @ts-expect-error: an event is no context manager
  yield* asyncio.asyncWith(new asyncio.Event(), function* () {});
}

export function contexts(): void {
  const variable = new asyncio.ContextVar<string>('variable');
  expectTypeOf(variable.get()).toEqualTypeOf<string>();
  expectTypeOf(variable.get(undefined)).toEqualTypeOf<string | undefined>();
  expectTypeOf(variable.set('x')).toEqualTypeOf<asyncio.Token<string>>();
  expectTypeOf(asyncio.copyContext().get(variable)).toEqualTypeOf<string | undefined>();
  expectTypeOf(asyncio.copyContext().run(() => 5)).toEqualTypeOf<number>();
  // @ts-expect-error: it holds strings
  variable.set(5);
}

export function running(): void {
  expectTypeOf(asyncio.run(foo())).toEqualTypeOf<Promise<string>>();
  expectTypeOf(asyncio.runVirtual(bar())).toEqualTypeOf<number>();
  expectTypeOf(asyncio.newEventLoop({ virtual: true }).runUntilComplete(foo())).toEqualTypeOf<string>();
  expectTypeOf(asyncio.newEventLoop().runUntilComplete(foo())).toEqualTypeOf<Promise<string>>();
  expectTypeOf(asyncio.newEventLoop({ virtual: true }).runForever()).toEqualTypeOf<void>();
  // @ts-expect-error: call the function
  asyncio.run(foo);
  // @ts-expect-error: an asynchronous function is no coroutine of ours
  asyncio.run((async () => {})());
}

/** The star that was forgotten. */
export function forgotten(): void {
  function* yieldsCoroutine() {
    yield asyncio.sleep(1);
  }
  function* yieldsFuture() {
    yield new asyncio.Future<string>();
  }
  function* yieldsTask() {
    yield asyncio.createTask(foo());
  }
  function* yieldsPromise() {
    yield fetch('/');
  }
  // @ts-expect-error: yield without the star
  asyncio.run(yieldsCoroutine());
  // @ts-expect-error: yield without the star
  asyncio.run(yieldsFuture());
  // @ts-expect-error: yield without the star
  asyncio.createTask(yieldsTask());
  // @ts-expect-error: yield without the star
  asyncio.gather(yieldsPromise());
}

/** Annotated, it is an error where it stands. */
export function* annotated(): asyncio.Coroutine<void> {
  // @ts-expect-error: yield without the star
  yield asyncio.sleep(1);
}
