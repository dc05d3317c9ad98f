/** Locks, semaphores, events, conditions, the barrier. */

import { awaited, block, done, type Kinds, one, oneWithBody, plain, sequence } from './spelling';

/** How the program's predicate is spelled: has the tally reached that much? */
const reached = (n: unknown) => ({ ts: `() => tally >= ${n}`, py: `lambda: tally >= ${n}` });

export const PRIMITIVES: Kinds = {
  lock: {
    weight: 4,
    mayBlock: true,
    make: oneWithBody(2),
    write: ({ id, args: [k], bodies }, write) =>
      block(id, [`locks[${k}]`, ''], `locks[${k}]`, write(bodies[0])),
  },
  acquireLock: {
    weight: 1,
    mayBlock: true,
    make: one(2),
    write: ({ id, args: [k] }) => awaited(id, `locks[${k}].acquire()`, `locks[${k}].acquire()`),
  },
  acquireLockInTime: {
    weight: 1,
    mayRaise: true,
    make: ({ random }) => ({ args: [random.below(2), random.pick([0, 0.05, 0.1])] }),
    write: ({ id, args: [k, t] }) =>
      awaited(
        id,
        `asyncio.waitFor(locks[${k}].acquire(), ${t})`,
        `asyncio.wait_for(locks[${k}].acquire(), ${t})`,
      ),
  },
  releaseLock: {
    weight: 1.5,
    mayRaise: true,
    make: one(2),
    write: ({ id, args: [k] }) => done(id, `locks[${k}].release()`, `locks[${k}].release()`),
  },
  semaphore: {
    weight: 4,
    mayBlock: true,
    make: oneWithBody(3),
    write: ({ id, args: [k], bodies }, write) =>
      block(id, [`sems[${k}]`, ''], `sems[${k}]`, write(bodies[0])),
  },
  acquireSemaphore: {
    weight: 1,
    mayBlock: true,
    make: one(3),
    write: ({ id, args: [k] }) => awaited(id, `sems[${k}].acquire()`, `sems[${k}].acquire()`),
  },
  releaseSemaphore: {
    weight: 1.5,
    mayRaise: true,
    make: one(3),
    write: ({ id, args: [k] }) => done(id, `sems[${k}].release()`, `sems[${k}].release()`),
  },
  lockedStates: {
    weight: 0.7,
    write: ({ id }) =>
      plain(
        id,
        '[...locks, ...sems, cond].map((each) => each.locked())',
        '[each.locked() for each in [*locks, *sems, cond]]',
      ),
  },
  eventWait: {
    weight: 3,
    mayBlock: true,
    make: one(2),
    write: ({ id, args: [k] }) => awaited(id, `events[${k}].wait()`, `events[${k}].wait()`),
  },
  eventSet: {
    weight: 3,
    make: one(2),
    write: ({ id, args: [k] }) => done(id, `events[${k}].set()`, `events[${k}].set()`),
  },
  eventClear: {
    weight: 1,
    make: one(2),
    write: ({ id, args: [k] }) => done(id, `events[${k}].clear()`, `events[${k}].clear()`),
  },
  condition: {
    weight: 3,
    mayBlock: true,
    make: ({ random, body }) => ({ args: [random.below(3)], bodies: [body()] }),
    write: ({ id, args: [n], bodies }, write) => {
      const act =
        n === 0
          ? awaited(id, 'cond.wait()', 'cond.wait()')
          : done(id, `cond.notify(${n})`, `cond.notify(${n})`);
      return block(id, ['cond', ''], 'cond', sequence(act, write(bodies[0])));
    },
  },
  conditionWaitFor: {
    weight: 1.5,
    mayBlock: true,
    make: ({ random, body }) => ({ args: [1 + random.below(6)], bodies: [body()] }),
    write: ({ id, args: [n], bodies }, write) => {
      const { ts, py } = reached(n);
      const act = awaited(id, `shared.waitFor(${ts})`, `shared.wait_for(${py})`);
      return block(id, ['shared', ''], 'shared', sequence(act, write(bodies[0])));
    },
  },
  conditionRaise: {
    weight: 1.5,
    mayBlock: true,
    write: ({ id }) =>
      block(id, ['shared', ''], 'shared', {
        ts: ['tally++', 'shared.notifyAll()'],
        py: ['bump()', 'shared.notify_all()'],
      }),
  },
  notifyWithoutLock: {
    weight: 0.4,
    mayRaise: true,
    write: ({ id }) => done(id, 'cond.notifyAll()', 'cond.notify_all()'),
  },
  barrier: {
    weight: 1.5,
    mayBlock: true,
    make: ({ random }) => ({ args: [random.pick(['wait', 'wait', 'wait', 'wait', 'reset', 'abort'])] }),
    write: ({ id, args: [method] }) => awaited(id, `barrier.${method}()`, `barrier.${method}()`),
  },
  barrierBlock: {
    weight: 0.7,
    mayBlock: true,
    make: ({ body }) => ({ bodies: [body()] }),
    write: ({ id, bodies }, write) =>
      block(
        id,
        ['barrier', `place${id}`],
        `barrier as place${id}`,
        sequence(plain(id, `place${id}`, `place${id}`), write(bodies[0])),
      ),
  },
};
