/** Bare futures, set by whoever comes first. */

import { awaited, done, type Kinds, one, plain, TIMEOUTS } from './spelling';

export const FUTURES: Kinds = {
  futureAwait: {
    weight: 2,
    mayBlock: true,
    make: one(3),
    write: ({ id, args: [k] }) => awaited(id, `futures[${k}]`, `futures[${k}]`),
  },
  futureSet: {
    weight: 1.5,
    mayRaise: true,
    make: one(3),
    write: ({ id, args: [k] }) =>
      done(id, `futures[${k}].setResult(${id})`, `futures[${k}].set_result(${id})`),
  },
  futureFail: {
    weight: 0.7,
    mayRaise: true,
    make: one(3),
    write: ({ id, args: [k] }) =>
      done(id, `futures[${k}].setException(new Boom('${id}'))`, `futures[${k}].set_exception(Boom('${id}'))`),
  },
  futureCancel: {
    weight: 0.7,
    make: one(3),
    write: ({ id, args: [k] }) => plain(id, `futures[${k}].cancel('${id}')`, `futures[${k}].cancel('${id}')`),
  },
  futureFailCancelled: {
    weight: 0.3,
    mayRaise: true,
    make: one(3),
    write: ({ id, args: [k] }) =>
      done(
        id,
        `futures[${k}].setException(new asyncio.CancelledError('${id}'))`,
        `futures[${k}].set_exception(asyncio.CancelledError('${id}'))`,
      ),
  },
  futureRenew: {
    weight: 1,
    make: one(3),
    write: ({ args: [k] }) => ({
      ts: [`futures[${k}] = asyncio.getRunningLoop().createFuture()`],
      py: [`futures[${k}] = asyncio.get_running_loop().create_future()`],
    }),
  },
  futureInTime: {
    weight: 1,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.below(3), random.pick(TIMEOUTS)] }),
    write: ({ id, args: [k, t] }) =>
      awaited(id, `asyncio.waitFor(futures[${k}], ${t})`, `asyncio.wait_for(futures[${k}], ${t})`),
  },
  futureShielded: {
    weight: 0.7,
    mayBlock: true,
    make: one(3),
    write: ({ id, args: [k] }) =>
      awaited(id, `asyncio.shield(futures[${k}])`, `asyncio.shield(futures[${k}])`),
  },
  futuresGathered: {
    weight: 1,
    mayBlock: true,
    make: ({ random }) => ({ args: [random.below(3), random.below(3), random.chance(0.5)] }),
    write: ({ id, args: [a, b, errors] }) =>
      awaited(
        id,
        `asyncio.gather(futures[${a}], futures[${b}], ...mine${errors ? ', { returnExceptions: true }' : ''})`,
        `asyncio.gather(futures[${a}], futures[${b}], *mine${errors ? ', return_exceptions=True' : ''})`,
      ),
  },
};
