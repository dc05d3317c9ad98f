/** Errors and where they go; loops over asynchronous iterators. */

import { indent, type Kinds, orPass } from './spelling';

export const FLOW: Kinds = {
  raise: {
    weight: 1.5,
    mayRaise: true,
    write: ({ id }) => ({ ts: [`throw new Boom('${id}')`], py: [`raise Boom('${id}')`] }),
  },
  tryExcept: {
    weight: 6,
    make: ({ body, random }) => ({
      args: [random.pick(['Exception', 'BaseException'])],
      bodies: [body(), body()],
    }),
    write: ({ id, args: [what], bodies }, write) => {
      const [tried, handler] = bodies.map(write);
      const passOn = what === 'Exception' ? ['if (isBase(e)) throw e'] : [];
      return {
        ts: [
          'try {',
          ...indent(tried.ts),
          '} catch (e) {',
          ...indent([...passOn, `log(me, '${id} caught ' + show(e))`, ...handler.ts]),
          '}',
        ],
        py: [
          'try:',
          ...indent(orPass(tried.py)),
          `except ${what} as e:`,
          ...indent([`log(me, '${id} caught ' + show(e))`, ...handler.py]),
        ],
      };
    },
  },
  tryFinally: {
    weight: 4,
    make: ({ body }) => ({ bodies: [body(), body()] }),
    write: ({ id, bodies }, write) => {
      const [tried, cleanup] = bodies.map(write);
      return {
        ts: [
          'try {',
          ...indent(tried.ts),
          '} finally {',
          ...indent([`log(me, '${id} finally')`, ...cleanup.ts]),
          '}',
        ],
        py: [
          'try:',
          ...indent(orPass(tried.py)),
          'finally:',
          ...indent([`log(me, '${id} finally')`, ...cleanup.py]),
        ],
      };
    },
  },
  raiseCancelled: {
    weight: 0.5,
    write: ({ id }) => ({
      ts: [`throw new asyncio.CancelledError('raised ${id}')`],
      py: [`raise asyncio.CancelledError('raised ${id}')`],
    }),
  },
  asyncFor: {
    weight: 2,
    make: ({ random, body }) => ({
      args: [random.below(3), random.pick([0, 0.1]), random.chance(0.3)],
      bodies: [body()],
    }),
    write: ({ id, args: [n, d, leaves], bodies }, write) => {
      const inner = write(bodies[0]);
      return {
        ts: [
          `yield* asyncio.asyncFor(new Ticker(${n}, ${d}), function* (tick) {`,
          ...indent([
            `log(me, '${id} tick ' + tick)`,
            ...inner.ts,
            ...(leaves ? ['return asyncio.BREAK'] : []),
          ]),
          '})',
        ],
        py: [
          `async for tick in Ticker(${n}, ${d}):`,
          ...indent([`log(me, '${id} tick ' + str(tick))`, ...inner.py, ...(leaves ? ['break'] : [])]),
        ],
      };
    },
  },
};
