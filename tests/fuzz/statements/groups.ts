/** Timeouts and task groups. */

import { block, DELAYS, indent, type Kinds, type Lines, plain, sequence, TIMEOUTS } from './spelling';

/** Makes a task in the group. */
const child = (group: string, f: unknown): Lines => ({
  ts: [`all.push(${group}.createTask(${f}()))`],
  py: [`all.append(${group}.create_task(${f}()))`],
});

/** The loop's time, so many seconds from now. */
const fromNow = (delay: unknown) =>
  delay === -1
    ? { ts: 'undefined', py: 'None' }
    : {
        ts: `asyncio.getRunningLoop().time() + ${delay}`,
        py: `asyncio.get_running_loop().time() + ${delay}`,
      };

export const GROUPS: Kinds = {
  timeout: {
    weight: 4,
    mayRaise: true,
    make: ({ random, body }) => ({ args: [random.pick(TIMEOUTS)], bodies: [body()] }),
    write: ({ id, args: [t], bodies }, write) =>
      block(id, [`asyncio.timeout(${t})`, ''], `asyncio.timeout(${t})`, write(bodies[0])),
  },
  timeoutAt: {
    weight: 1.5,
    mayRaise: true,
    make: ({ random, body }) => ({ args: [random.pick([-1, ...TIMEOUTS])], bodies: [body()] }),
    write: ({ id, args: [t], bodies }, write) => {
      const when = fromNow(t);
      return block(
        id,
        [`asyncio.timeoutAt(${when.ts})`, ''],
        `asyncio.timeout_at(${when.py})`,
        write(bodies[0]),
      );
    },
  },
  timeoutRescheduled: {
    weight: 2,
    mayRaise: true,
    make: ({ random, body }) => ({
      args: [random.pick([...TIMEOUTS, -1]), random.pick([...DELAYS, -1])],
      bodies: [body(), body()],
    }),
    write: ({ id, args: [first, second], bodies }, write) => {
      const [before, after] = bodies.map(write);
      const start = first === -1 ? { ts: 'undefined', py: 'None' } : { ts: String(first), py: String(first) };
      const when = fromNow(second);
      const reschedule = {
        ts: [`limit${id}.reschedule(${when.ts})`],
        py: [`limit${id}.reschedule(${when.py})`],
      };
      const expired = plain(id, `limit${id}.expired()`, `limit${id}.expired()`);
      return block(
        id,
        [`asyncio.timeout(${start.ts})`, `limit${id}`],
        `asyncio.timeout(${start.py}) as limit${id}`,
        sequence(before, reschedule, after, expired),
      );
    },
  },
  group: {
    weight: 4,
    mayRaise: true,
    make: ({ random, callable, body }) =>
      callable.length === 0
        ? undefined
        : { args: [random.pick(callable), random.pick(callable)], bodies: [body()] },
    write: ({ id, args: [a, b], bodies }, write) => {
      const group = `group${id}`;
      return block(
        id,
        ['new asyncio.TaskGroup()', group],
        `asyncio.TaskGroup() as ${group}`,
        sequence(child(group, a), child(group, b), write(bodies[0])),
      );
    },
  },
  groupLate: {
    weight: 2,
    mayRaise: true,
    make: ({ random, callable, body }) =>
      callable.length === 0
        ? undefined
        : { args: [random.pick(callable), random.pick(callable)], bodies: [body()] },
    write: ({ id, args: [a, b], bodies }, write) => {
      const group = `group${id}`;
      return block(
        id,
        ['new asyncio.TaskGroup()', group],
        `asyncio.TaskGroup() as ${group}`,
        sequence(child(group, a), write(bodies[0]), child(group, b)),
      );
    },
  },
  splitGroup: {
    weight: 2,
    make: ({ random, callable, body }) =>
      callable.length === 0
        ? undefined
        : { args: [random.pick(callable), random.pick(callable)], bodies: [body()] },
    write: ({ id, args: [a, b], bodies }, write) => {
      const group = `group${id}`;
      const tried = block(
        id,
        ['new asyncio.TaskGroup()', group],
        `asyncio.TaskGroup() as ${group}`,
        sequence(child(group, a), child(group, b), write(bodies[0])),
      );
      return {
        ts: [
          'try {',
          ...indent(tried.ts),
          '} catch (e) {',
          '  if (!(e instanceof asyncio.BaseExceptionGroup)) throw e',
          `  log(me, '${id} split ' + show(e.split(Boom)))`,
          `  log(me, '${id} subgroup ' + show(e.subgroup((each) => each instanceof asyncio.TimeoutError)))`,
          '}',
        ],
        py: [
          'try:',
          ...indent(tried.py),
          'except BaseExceptionGroup as e:',
          `  log(me, '${id} split ' + show(e.split(Boom)))`,
          `  log(me, '${id} subgroup ' + show(e.subgroup(lambda each: isinstance(each, TimeoutError))))`,
        ],
      };
    },
  },
};
