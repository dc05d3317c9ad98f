/** Making tasks, awaiting them, cancelling them. */

import { any, awaited, called, DELAYS, type Kinds, mine, one, plain, withTask } from './spelling';

export const TASKS: Kinds = {
  sleep: {
    weight: 10,
    make: ({ random }) => ({ args: [random.pick(DELAYS)] }),
    write: ({ id, args: [d] }) => awaited(id, `asyncio.sleep(${d}, ${id})`, `asyncio.sleep(${d}, ${id})`),
  },
  spawn: {
    weight: 8,
    make: called,
    write: ({ args: [f] }) => ({
      ts: [`spawn(mine, ${f}())`],
      py: [`spawn(mine, ${f}())`],
    }),
  },
  call: {
    weight: 3,
    mayBlock: true,
    make: called,
    write: ({ id, args: [f] }) => awaited(id, `${f}()`, `${f}()`),
  },
  awaitTask: {
    weight: 5,
    mayBlock: true,
    make: one(5),
    write: ({ id, args: [k] }) => withTask(awaited(id, `mine[${k} % mine.length]`, `mine[${k} % len(mine)]`)),
  },
  cancelMine: {
    weight: 4,
    make: one(5),
    write: ({ id, args: [k] }) =>
      withTask(
        plain(id, `mine[${k} % mine.length].cancel('by ${id}')`, `mine[${k} % len(mine)].cancel('by ${id}')`),
      ),
  },
  cancelAny: {
    weight: 2,
    make: one(7),
    write: ({ id, args: [k] }) =>
      plain(id, `all[${k} % all.length].cancel()`, `all[${k} % len(all)].cancel()`),
  },
  uncancel: {
    weight: 0.7,
    write: ({ id }) => plain(id, 'asyncio.currentTask().uncancel()', 'asyncio.current_task().uncancel()'),
  },
  cancelling: {
    weight: 1,
    make: one(7),
    write: ({ id, args: [k] }) =>
      plain(id, `all[${k} % all.length].cancelling()`, `all[${k} % len(all)].cancelling()`),
  },
  cancelAnyWithMessage: {
    weight: 1,
    make: one(7),
    write: ({ id, args: [k] }) =>
      plain(id, `${any(k).ts}.cancel('any by ${id}')`, `${any(k).py}.cancel('any by ${id}')`),
  },
  cancelSelf: {
    weight: 0.7,
    make: ({ random }) => ({ args: [random.chance(0.5)] }),
    write: ({ id, args: [told] }) => {
      const message = told ? `'self ${id}'` : '';
      return plain(
        id,
        `asyncio.currentTask().cancel(${message})`,
        `asyncio.current_task().cancel(${message})`,
      );
    },
  },
  uncancelAny: {
    weight: 0.5,
    make: one(7),
    write: ({ id, args: [k] }) => plain(id, `${any(k).ts}.uncancel()`, `${any(k).py}.uncancel()`),
  },
  spawnNamed: {
    weight: 1.5,
    make: called,
    write: ({ id, args: [f] }) => ({
      ts: [`spawn(mine, ${f}(), { name: 'named ${id}' })`],
      py: [`spawn(mine, ${f}(), name='named ${id}')`],
    }),
  },
  spawnEagerly: {
    weight: 2,
    make: called,
    write: ({ args: [f] }) => ({
      ts: [`spawn(mine, ${f}(), { eagerStart: true })`],
      py: [`spawn(mine, ${f}(), eager_start=True)`],
    }),
  },
  spawnInContext: {
    weight: 0.7,
    make: called,
    write: ({ args: [f] }) => ({
      // Never eagerly: where the context is entered already, CPython raises, but forgets whose step it was.
      ts: [`spawn(mine, ${f}(), { context: home, eagerStart: false })`],
      py: [`spawn(mine, ${f}(), context=home, eager_start=False)`],
    }),
  },
  ownName: {
    weight: 1,
    write: ({ id }) => plain(id, 'asyncio.currentTask().getName()', 'asyncio.current_task().get_name()'),
  },
  rename: {
    weight: 0.4,
    make: one(7),
    write: ({ id, args: [k] }) => ({
      ts: [`${any(k).ts}.setName('renamed ${id}')`],
      py: [`${any(k).py}.set_name('renamed ${id}')`],
    }),
  },
  countTasks: {
    weight: 0.7,
    write: ({ id }) =>
      plain(
        id,
        '[...asyncio.allTasks()].map((task) => task.getName()).sort()',
        'sorted(task.get_name() for task in asyncio.all_tasks())',
      ),
  },
  taskOutcome: {
    weight: 1,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.below(7), random.pick(['result', 'exception'])] }),
    write: ({ id, args: [k, what] }) => plain(id, `${any(k).ts}.${what}()`, `${any(k).py}.${what}()`),
  },
  awaitTaskAgain: {
    weight: 1,
    mayBlock: true,
    make: one(5),
    write: ({ id, args: [k] }) =>
      withTask({
        ts: [
          `try { log(me, show(yield* ${mine(k).ts})) } catch (e) { log(me, '${id} first ' + show(e)) }`,
          ...awaited(id, mine(k).ts, '').ts,
        ],
        py: [
          `try: log(me, show(await ${mine(k).py}))`,
          `except BaseException as e: log(me, '${id} first ' + show(e))`,
          ...awaited(id, '', mine(k).py).py,
        ],
      }),
  },
};
