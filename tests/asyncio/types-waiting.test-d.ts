/** What the types promise, continued: waiting, groups, queues, and what is made of what. Checked as `types.test-d.ts` is. */

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

export function* waiting(): asyncio.Coroutine<void> {
  const text = asyncio.createTask(foo());
  const count = asyncio.createTask(bar());
  expectTypeOf(yield* asyncio.waitFor(foo(), 1)).toEqualTypeOf<string>();
  expectTypeOf(yield* asyncio.waitFor(text, undefined)).toEqualTypeOf<string>();
  expectTypeOf(yield* asyncio.waitFor(asyncio.gather(foo(), bar()), 1)).toEqualTypeOf<[string, number]>();
  expectTypeOf(asyncio.shield(bar())).toEqualTypeOf<asyncio.Future<number>>();
  expectTypeOf(yield* asyncio.shield(text)).toEqualTypeOf<string>();
  const [done, pending] = yield* asyncio.wait([text]);
  expectTypeOf(done).toEqualTypeOf<Set<asyncio.Task<string>>>();
  expectTypeOf(pending).toEqualTypeOf<Set<asyncio.Task<string>>>();
  const [mixed] = yield* asyncio.wait([text, count], { timeout: 1, returnWhen: asyncio.FIRST_COMPLETED });
  expectTypeOf(mixed).toEqualTypeOf<Set<asyncio.Task<string> | asyncio.Task<number>>>();
  for (const task of mixed) expectTypeOf(task.result()).toEqualTypeOf<string | number>();
  const [fromSet] = yield* asyncio.wait(new Set([new asyncio.Future<boolean>()]));
  expectTypeOf(fromSet).toEqualTypeOf<Set<asyncio.Future<boolean>>>();
  // @ts-expect-error: coroutines are to be made tasks first
  yield* asyncio.wait([foo()]);
  // @ts-expect-error: no such choice
  yield* asyncio.wait([text], { returnWhen: 'ANY' });
  for (const next of asyncio.asCompleted([foo(), foo()])) expectTypeOf(yield* next).toEqualTypeOf<string>();
  for (const next of asyncio.asCompleted([text, count]))
    expectTypeOf(yield* next).toEqualTypeOf<string | number>();
  for (const next of asyncio.asCompleted([foo(), bar()], { timeout: 1 }))
    expectTypeOf(yield* next).toEqualTypeOf<string | number>();
  yield* asyncio.asyncFor(asyncio.asCompleted([foo(), foo()]), function* (task) {
    expectTypeOf(task).toEqualTypeOf<asyncio.Task<string>>();
    expectTypeOf(yield* task).toEqualTypeOf<string>();
  });
  yield* asyncio.asyncFor(asyncio.asCompleted([text, text]), function* (task) {
    expectTypeOf(task).toEqualTypeOf<asyncio.Task<string>>();
  });
}
export function* groups(): asyncio.Coroutine<void> {
  const r = yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group) {
    expectTypeOf(group).toEqualTypeOf<asyncio.TaskGroup>();
    const task = group.createTask(foo());
    expectTypeOf(task).toEqualTypeOf<asyncio.Task<string>>();
    expectTypeOf(group.createTask(bar(), { name: 'bar' })).toEqualTypeOf<asyncio.Task<number>>();
    // @ts-expect-error: call the function
    group.createTask(foo);
    // @ts-expect-error: a future is no coroutine
    group.createTask(new asyncio.Future<string>());
    return yield* task;
  });
  expectTypeOf(r).toEqualTypeOf<string>();
  const limited = yield* asyncio.asyncWith(asyncio.timeout(1), function* (limit) {
    expectTypeOf(limit).toEqualTypeOf<asyncio.Timeout>();
    return yield* bar();
  });
  expectTypeOf(limited).toEqualTypeOf<number>();
  yield* asyncio.asyncWith(new asyncio.Barrier(2), function* (position) {
    expectTypeOf(position).toEqualTypeOf<number>();
  });
  yield* asyncio.asyncWith(new asyncio.Condition(), function* (nothing) {
    expectTypeOf(nothing).toEqualTypeOf<undefined>();
  });
  yield* asyncio.asyncWith(new asyncio.Semaphore(), function* (nothing) {
    expectTypeOf(nothing).toEqualTypeOf<undefined>();
  });
  expectTypeOf(yield* new asyncio.Condition().waitFor(() => 5)).toEqualTypeOf<number>();
}
export function* others(): asyncio.Coroutine<void> {
  expectTypeOf(new asyncio.PriorityQueue<[number, string]>().getNowait()).toEqualTypeOf<[number, string]>();
  expectTypeOf(yield* new asyncio.LifoQueue<string>().get()).toEqualTypeOf<string>();
  expectTypeOf(asyncio.eagerTaskFactory(asyncio.getRunningLoop(), foo())).toEqualTypeOf<
    asyncio.Task<string>
  >();
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  asyncio
    .getRunningLoop()
    .setTaskFactory(asyncio.createEagerTaskFactory((coro, options) => new asyncio.Task(coro, options)));
  const runner = new asyncio.Runner();
  expectTypeOf(runner.run(foo())).toEqualTypeOf<Promise<string>>();
  expectTypeOf(runner.runNow(bar())).toEqualTypeOf<number>();
  expectTypeOf(asyncio.ensureFuture(foo())).toEqualTypeOf<asyncio.Task<string>>();
  expectTypeOf(asyncio.ensureFuture(asyncio.createTask(foo()))).toEqualTypeOf<asyncio.Task<string>>();
  expectTypeOf(asyncio.ensureFuture(new asyncio.Future<string>())).toEqualTypeOf<asyncio.Future<string>>();
  expectTypeOf<asyncio.ResultOf<asyncio.Task<string>>>().toEqualTypeOf<string>();
  expectTypeOf<asyncio.ResultOf<ReturnType<typeof bar>>>().toEqualTypeOf<number>();
  const value: unknown = 5;
  if (asyncio.isfuture(value)) expectTypeOf(value).toEqualTypeOf<asyncio.Future<unknown>>();
  if (asyncio.iscoroutine(value)) expectTypeOf(value).toEqualTypeOf<asyncio.Coroutine<unknown>>();
  const group = new asyncio.BaseExceptionGroup('x', [new Error()]);
  expectTypeOf(group.split(TypeError)).toEqualTypeOf<
    [asyncio.BaseExceptionGroup | undefined, asyncio.BaseExceptionGroup | undefined]
  >();
  const tuple = [foo(), bar()] as const;
  expectTypeOf(yield* asyncio.gather(...tuple)).toEqualTypeOf<[string, number]>();
  const list: asyncio.Task<number>[] = [];
  expectTypeOf(yield* asyncio.gather(...list)).toEqualTypeOf<number[]>();
  const returnExceptions = list.length > 0;
  expectTypeOf(yield* asyncio.gather(foo(), { returnExceptions })).toEqualTypeOf<[string | Error]>();
  expectTypeOf(yield* asyncio.gather(foo(), bar(), new asyncio.Future<null>())).toEqualTypeOf<
    [string, number, null]
  >();
  expectTypeOf(asyncio.getRunningLoop().createTask(foo())).toEqualTypeOf<asyncio.Task<string>>();
  const own = {
    *[Symbol.iterator]() {
      yield* asyncio.sleep(1);
      return 'own' as const;
    },
  };
  expectTypeOf(yield* own).toEqualTypeOf<'own'>();
  expectTypeOf(yield* asyncio.gather(own)).toEqualTypeOf<['own']>();
  const withDefault = new asyncio.ContextVar('x', { default: 5 });
  expectTypeOf(withDefault.get()).toEqualTypeOf<number>();
  // a task where a future or awaitable of a wider type is wanted
  const wider: asyncio.Awaitable<string | number> = asyncio.createTask(foo());
  const future: asyncio.Future<string> = asyncio.createTask(foo());
  expectTypeOf([wider, future]);
}
