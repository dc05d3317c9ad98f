/** Callbacks of tasks, of futures and of the loop; context variables. */

import { any, DELAYS, done, type Kinds, one, plain } from './spelling';

export const CALLBACKS: Kinds = {
  doneCallback: {
    weight: 2,
    make: one(7),
    write: ({ id, args: [k] }) => ({
      ts: [`all[${k} % all.length].addDoneCallback((t) => log('cb', '${id} ' + state(t)))`],
      py: [`all[${k} % len(all)].add_done_callback(lambda t: log('cb', '${id} ' + state(t)))`],
    }),
  },
  callSoon: {
    weight: 1.5,
    write: ({ id }) => ({
      ts: [`asyncio.getRunningLoop().callSoon(log, 'soon', '${id}')`],
      py: [`asyncio.get_running_loop().call_soon(log, 'soon', '${id}')`],
    }),
  },
  callLater: {
    weight: 1.5,
    make: ({ random }) => ({ args: [random.pick(DELAYS), random.chance(0.3)] }),
    write: ({ id, args: [d, cancel] }) => ({
      ts: [`asyncio.getRunningLoop().callLater(${d}, log, 'later', '${id}')${cancel ? '.cancel()' : ''}`],
      py: [`asyncio.get_running_loop().call_later(${d}, log, 'later', '${id}')${cancel ? '.cancel()' : ''}`],
    }),
  },
  setVariable: {
    weight: 1,
    write: ({ id }) => done(id, `variable.set(${id})`, `variable.set(${id})`),
  },
  getVariable: {
    weight: 1.5,
    write: ({ id }) => plain(id, 'variable.get()', 'variable.get()'),
  },
  callbackOnceRemoved: {
    weight: 0.7,
    make: one(7),
    write: ({ id, args: [k] }) => ({
      ts: [
        `{ const task = ${any(k).ts}, remove = () => log('cb', 'never ${id}')`,
        '  task.addDoneCallback(remove)',
        '  task.addDoneCallback(remove)',
        `  log(me, '${id} ' + show(task.removeDoneCallback(remove))) }`,
      ],
      py: [
        `task = ${any(k).py}; remove = lambda t: log('cb', 'never ${id}')`,
        'task.add_done_callback(remove)',
        'task.add_done_callback(remove)',
        `log(me, '${id} ' + show(task.remove_done_callback(remove)))`,
      ],
    }),
  },
  callbackThatRaises: {
    weight: 0.7,
    make: one(7),
    write: ({ id, args: [k] }) => ({
      ts: [`${any(k).ts}.addDoneCallback(() => boom('${id}'))`],
      py: [`${any(k).py}.add_done_callback(lambda t: boom('${id}'))`],
    }),
  },
  callbackThatCancels: {
    weight: 0.7,
    make: ({ random }) => ({ args: [random.below(7), random.below(7)] }),
    write: ({ id, args: [k, other] }) => ({
      ts: [
        `${any(k).ts}.addDoneCallback(() => log('cb', '${id} ' + show(${any(other).ts}.cancel('cb ${id}'))))`,
      ],
      py: [
        `${any(k).py}.add_done_callback(lambda t: log('cb', '${id} ' + show(${any(other).py}.cancel('cb ${id}'))))`,
      ],
    }),
  },
  callSoonThatRaises: {
    weight: 0.5,
    write: ({ id }) => ({
      ts: [`asyncio.getRunningLoop().callSoon(boom, '${id}')`],
      py: [`asyncio.get_running_loop().call_soon(boom, '${id}')`],
    }),
  },
  callLaterThatSpawns: {
    weight: 0.7,
    make: ({ random, callable }) =>
      callable.length === 0 ? undefined : { args: [random.pick(DELAYS), random.pick(callable)] },
    write: ({ args: [d, f] }) => ({
      ts: [`asyncio.getRunningLoop().callLater(${d}, () => spawn([], ${f}()))`],
      py: [`asyncio.get_running_loop().call_later(${d}, lambda: spawn([], ${f}()))`],
    }),
  },
  variableInCallback: {
    weight: 1,
    make: ({ random }) => ({ args: [random.chance(0.5)] }),
    write: ({ id, args: [home] }) => ({
      ts: [
        `asyncio.getRunningLoop().callSoon(() => { log('cb', '${id} ' + show(variable.get())); variable.set(${id}) }${home ? ', { context: home }' : ''})`,
      ],
      py: [
        `asyncio.get_running_loop().call_soon(lambda: (log('cb', '${id} ' + show(variable.get())), variable.set(${id}))${home ? ', context=home' : ''})`,
      ],
    }),
  },
  variableInDoneCallback: {
    weight: 1,
    make: one(7),
    write: ({ id, args: [k] }) => ({
      ts: [`${any(k).ts}.addDoneCallback(() => log('cb', '${id} ' + show(variable.get())))`],
      py: [`${any(k).py}.add_done_callback(lambda t: log('cb', '${id} ' + show(variable.get())))`],
    }),
  },
  resetVariable: {
    weight: 0.5,
    write: ({ id }) => ({
      ts: [`{ const token = variable.set(${id}); variable.reset(token) }`],
      py: [`token = variable.set(${id}); variable.reset(token)`],
    }),
  },
};
