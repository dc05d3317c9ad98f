/** Waiting for several, or not for too long. */

import { awaited, called, indent, type Kinds, mine, one, TIMEOUTS, withTask } from './spelling';

const WHENS = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'];

export const WAITING: Kinds = {
  gather: {
    weight: 4,
    mayRaise: true,
    make: ({ random, callable }) =>
      callable.length === 0
        ? undefined
        : { args: [random.chance(0.5), random.pick(callable), random.pick(callable)] },
    write: ({ id, args: [errors, a, b] }) =>
      awaited(
        id,
        `asyncio.gather(${a}(), ${b}()${errors ? ', { returnExceptions: true }' : ''})`,
        `asyncio.gather(${a}(), ${b}()${errors ? ', return_exceptions=True' : ''})`,
      ),
  },
  gatherMine: {
    weight: 2,
    mayBlock: true,
    make: ({ random }) => ({ args: [random.chance(0.5)] }),
    write: ({ id, args: [errors] }) =>
      withTask(
        awaited(
          id,
          `asyncio.gather(...mine${errors ? ', { returnExceptions: true }' : ''})`,
          `asyncio.gather(*mine${errors ? ', return_exceptions=True' : ''})`,
        ),
      ),
  },
  waitFor: {
    weight: 4,
    mayRaise: true,
    make: ({ random, callable }) =>
      callable.length === 0 ? undefined : { args: [random.pick(callable), random.pick(TIMEOUTS)] },
    write: ({ id, args: [f, t] }) =>
      awaited(id, `asyncio.waitFor(${f}(), ${t})`, `asyncio.wait_for(${f}(), ${t})`),
  },
  waitForMine: {
    weight: 2,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.below(5), random.pick(TIMEOUTS)] }),
    write: ({ id, args: [k, t] }) =>
      withTask(
        awaited(
          id,
          `asyncio.waitFor(mine[${k} % mine.length], ${t})`,
          `asyncio.wait_for(mine[${k} % len(mine)], ${t})`,
        ),
      ),
  },
  shield: {
    weight: 2,
    mayBlock: true,
    make: one(5),
    write: ({ id, args: [k] }) =>
      withTask(
        awaited(id, `asyncio.shield(mine[${k} % mine.length])`, `asyncio.shield(mine[${k} % len(mine)])`),
      ),
  },
  wait: {
    weight: 3,
    make: ({ random }) => ({ args: [random.chance(0.5) ? random.pick(TIMEOUTS) : -1, random.pick(WHENS)] }),
    write: ({ id, args: [t, when] }) => {
      const ts = `asyncio.wait(mine, { returnWhen: asyncio.${when}${t === -1 ? '' : `, timeout: ${t}`} })`;
      const py = `asyncio.wait(mine, return_when=asyncio.${when}${t === -1 ? '' : `, timeout=${t}`})`;
      return withTask({
        ts: [`log(me, '${id}')`, `log(me, '${id} ' + counts(yield* ${ts}))`],
        py: [`log(me, '${id}')`, `log(me, '${id} ' + counts(await ${py}))`],
      });
    },
  },
  asCompleted: {
    weight: 1.5,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.chance(0.5) ? random.pick(TIMEOUTS) : -1] }),
    write: ({ id, args: [t] }) =>
      withTask({
        ts: [
          `for (const next of asyncio.asCompleted(pending(mine)${t === -1 ? '' : `, { timeout: ${t} }`})) {`,
          ...indent(awaited(id, 'next', '').ts),
          '}',
        ],
        py: [
          `for next in asyncio.as_completed(pending(mine)${t === -1 ? '' : `, timeout=${t}`}):`,
          ...indent(awaited(id, '', 'next').py),
        ],
      }),
  },
  asCompletedAsync: {
    weight: 1,
    write: ({ id }) =>
      withTask({
        ts: [
          'yield* asyncio.asyncFor(asyncio.asCompleted(pending(mine)), function* (task) {',
          `  log(me, '${id} ' + state(task))`,
          '})',
        ],
        py: ['async for task in asyncio.as_completed(pending(mine)):', `  log(me, '${id} ' + state(task))`],
      }),
  },
  shieldCoroutine: {
    weight: 1,
    mayBlock: true,
    make: called,
    write: ({ id, args: [f] }) => awaited(id, `asyncio.shield(${f}())`, `asyncio.shield(${f}())`),
  },
  shieldAny: {
    weight: 1,
    mayBlock: true,
    make: one(5),
    write: ({ id, args: [k] }) =>
      withTask({
        ts: [
          `{ const outer = asyncio.shield(${mine(k).ts})`,
          `  outer.cancel('outer ${id}')`,
          ...indent(awaited(id, 'outer', '').ts),
          '}',
        ],
        py: [
          `outer = asyncio.shield(${mine(k).py})`,
          `outer.cancel('outer ${id}')`,
          ...awaited(id, '', 'outer').py,
        ],
      }),
  },
  gatherCancelled: {
    weight: 1,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.chance(0.5), random.pick([0, 0.05, 0.1])] }),
    write: ({ id, args: [errors, d] }) =>
      withTask({
        ts: [
          `{ const outer = asyncio.gather(...mine${errors ? ', { returnExceptions: true }' : ''})`,
          `  asyncio.getRunningLoop().callLater(${d}, () => outer.cancel('gather ${id}'))`,
          ...indent(awaited(id, 'outer', '').ts),
          '}',
        ],
        py: [
          `outer = asyncio.gather(*mine${errors ? ', return_exceptions=True' : ''})`,
          `asyncio.get_running_loop().call_later(${d}, lambda outer=outer: outer.cancel('gather ${id}'))`,
          ...awaited(id, '', 'outer').py,
        ],
      }),
  },
};
