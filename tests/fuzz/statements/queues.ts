/** Queues. The second and the third are bounded. */

import { awaited, done, type Kinds, one, plain } from './spelling';

export const QUEUES: Kinds = {
  getInTime: {
    weight: 1.5,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.below(4), random.pick([0, 0.05, 0.1])] }),
    write: ({ id, args: [k, t] }) =>
      awaited(id, `asyncio.waitFor(queues[${k}].get(), ${t})`, `asyncio.wait_for(queues[${k}].get(), ${t})`),
  },
  putInTime: {
    weight: 1,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.below(4), random.pick([0, 0.05, 0.1])] }),
    write: ({ id, args: [k, t] }) =>
      awaited(
        id,
        `asyncio.waitFor(queues[${k}].put(${id}), ${t})`,
        `asyncio.wait_for(queues[${k}].put(${id}), ${t})`,
      ),
  },
  queueStates: {
    weight: 0.7,
    write: ({ id }) =>
      plain(
        id,
        'queues.flatMap((queue) => [queue.qsize(), queue.empty(), queue.full()])',
        '[state for queue in queues for state in [queue.qsize(), queue.empty(), queue.full()]]',
      ),
  },
  put: {
    weight: 5,
    mayBlock: true,
    make: one(4),
    write: ({ id, args: [k] }) => awaited(id, `queues[${k}].put(${id})`, `queues[${k}].put(${id})`),
  },
  get: {
    weight: 5,
    mayBlock: true,
    make: one(4),
    write: ({ id, args: [k] }) => awaited(id, `queues[${k}].get()`, `queues[${k}].get()`),
  },
  putNowait: {
    weight: 1,
    mayRaise: true,
    make: one(4),
    write: ({ id, args: [k] }) => done(id, `queues[${k}].putNowait(${id})`, `queues[${k}].put_nowait(${id})`),
  },
  getNowait: {
    weight: 1,
    mayRaise: true,
    make: one(4),
    write: ({ id, args: [k] }) => plain(id, `queues[${k}].getNowait()`, `queues[${k}].get_nowait()`),
  },
  taskDone: {
    weight: 2,
    mayRaise: true,
    make: one(4),
    write: ({ id, args: [k] }) => done(id, `queues[${k}].taskDone()`, `queues[${k}].task_done()`),
  },
  join: {
    weight: 1,
    mayBlock: true,
    make: one(4),
    write: ({ id, args: [k] }) => awaited(id, `queues[${k}].join()`, `queues[${k}].join()`),
  },
  shutdown: {
    weight: 0.4,
    make: ({ random }) => ({ args: [random.below(4), random.chance(0.4)] }),
    write: ({ id, args: [k, now] }) =>
      done(id, `queues[${k}].shutdown(${now})`, `queues[${k}].shutdown(${now ? 'True' : 'False'})`),
  },
};
