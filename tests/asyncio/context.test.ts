import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins } from './programs/context';
import { testTwins } from './test-twins';

testTwins(twins);

test('a context is a mapping; what is no variable is refused', () => {
  const user = new asyncio.ContextVar<string>('user');
  const depth = new asyncio.ContextVar<number>('depth');
  const context = new asyncio.Context();
  context.run(() => {
    user.set('ann');
    depth.set(2);
  });
  expect([[...context.items()], [...context.entries()], [...context.keys()], [...context.values()]]).toEqual([
    [
      [user, 'ann'],
      [depth, 2],
    ],
    [
      [user, 'ann'],
      [depth, 2],
    ],
    [user, depth],
    ['ann', 2],
  ]);
  const refused = [
    () => Reflect.apply(context.get, context, ['user']),
    () => Reflect.apply(context.has, context, [1]),
    () => Reflect.apply(user.reset, user, [undefined]),
    () => Reflect.construct(asyncio.ContextVar, [1]),
  ].map((attempt) => {
    try {
      return attempt();
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toEqual([
    "TypeError: a ContextVar key was expected, got 'user'",
    'TypeError: a ContextVar key was expected, got 1',
    'TypeError: expected an instance of Token, got None',
    'TypeError: context variable name must be a str',
  ]);
});

test('variables and tokens say what they are; a token resets at the end of its block', () => {
  const list: unknown[] = [1];
  const variable = new asyncio.ContextVar<unknown>('list', { default: list });
  list.push(variable);
  const log: unknown[] = [];
  new asyncio.Context().run(() => {
    const token = variable.set('outer');
    log.push(String(token), token.var === variable);
    {
      using inner = variable.set('inner');
      log.push(variable.get(), inner.oldValue);
    }
    log.push(variable.get());
    variable.reset(token);
    log.push(String(token));
  });
  expect(log).toEqual([
    "<Token var=<ContextVar name='list' default=[1, ...]>>",
    true,
    'inner',
    'outer',
    'outer',
    "<Token used var=<ContextVar name='list' default=[1, ...]>>",
  ]);
});

test('an exception handler runs in the context of what failed', () => {
  const user = new asyncio.ContextVar('user', { default: 'nobody' });
  const loop = asyncio.newEventLoop({ virtual: true });
  const log: string[] = [];
  loop.setExceptionHandler((_, { message }) => log.push(`${message}: ${user.get()}`));
  const fail = (name: string) => {
    user.set(name);
    throw new RangeError(name);
  };
  function* failing(name: string): asyncio.Coroutine<void> {
    yield* asyncio.sleep(1);
    fail(name);
  }
  loop.createTask(failing('ann'));
  loop.callSoon(fail, 'bob');
  const handle = loop.callSoon(() => {});
  loop.runUntilComplete(asyncio.sleep(2));
  loop.close();
  expect(log).toEqual(['Exception in callback fail(): bob', 'Task exception was never retrieved: ann']);
  expect(handle.getContext()).toBe(handle.getContext());
});
