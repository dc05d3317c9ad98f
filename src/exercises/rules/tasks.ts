import type { DoneEvent } from '../../recording/events';
import { running, tasksOf } from '../tasks';
import { capital, code, counted, listed, number, THINGS } from '../words';
import type { Rule } from './rule';

export const makesTasks: Rule<'makesTasks'> = {
  asks: ({ of, count = 1 }) =>
    count === 1
      ? `${code(of)} runs in a task of its own.`
      : `${capital(counted(count, 'task'))} run ${code(of)}.`,
  problem: ({ of, count }, recording) => {
    const found = running(tasksOf(recording), of).length;
    if (found === 0)
      return `No task runs ${code(of)}: a coroutine that is awaited runs in the task that awaits it.`;
    if (count === undefined || found === count) return undefined;
    return found === 1 ? `One task runs ${code(of)}.` : `${capital(counted(found, 'task'))} run ${code(of)}.`;
  },
};

type Outcome = DoneEvent['outcome'];

/** Of one, and of several. */
const VERBS: Record<Outcome, [string, string]> = {
  finished: ['finishes', 'finish'],
  failed: ['fails', 'fail'],
  cancelled: ['is cancelled', 'are cancelled'],
};

export const ends: Rule<'ends'> = {
  asks: ({ task, as, count }) => {
    const [one, several] = VERBS[as];
    if (count === undefined) return `${code(task)} ${one}.`;
    return `${capital(counted(count, 'task'))} of ${code(task)} ${count === 1 ? one : several}.`;
  },
  problem: ({ task: name, as, count }, recording) => {
    const tasks = running(tasksOf(recording), name);
    if (tasks.length === 0) return `No task runs ${code(name)}.`;
    const right = tasks.filter(({ done }) => done?.outcome === as).length;
    if (right === (count ?? tasks.length)) return undefined;
    const [one, several] = VERBS[as];
    if (count !== undefined)
      return `Of ${counted(tasks.length, 'task')}, ${number(right)} ${right > 1 ? several : one}.`;
    const other = tasks.find(({ done }) => done?.outcome !== as);
    const does = other?.done ? VERBS[other.done.outcome][0] : 'is never done';
    return other && `${code(other.label)} ${does}.`;
  },
};

export const waitsOn: Rule<'waitsOn'> = {
  asks: ({ kind, tasks = 1 }) =>
    tasks === 1
      ? `A task waits for ${THINGS[kind]}.`
      : `${capital(counted(tasks, 'task'))} wait for ${THINGS[kind]}.`,
  problem: ({ kind, tasks: wanted = 1 }, recording) => {
    const all = tasksOf(recording);
    const found = all.filter(({ spans }) => spans.some(({ wait }) => wait.kind === kind));
    if (found.length >= wanted) return undefined;
    if (found.length > 0) return `Only ${listed(found.map(({ label }) => code(label)))} did.`;
    const kinds = [...new Set(all.flatMap(({ spans }) => spans.map(({ wait }) => THINGS[wait.kind])))];
    return kinds.length === 0
      ? 'No task ever waits for anything.'
      : `No task did. What they wait for: ${listed(kinds)}.`;
  },
};

export const turns: Rule<'turns'> = {
  asks: ({ of, most }) => `${code(of)} takes no more than ${counted(most, 'turn')}.`,
  problem: ({ of, most }, recording) => {
    const tasks = running(tasksOf(recording), of);
    if (tasks.length === 0) return `No task runs ${code(of)}.`;
    const busiest = tasks.find((task) => task.turns > most);
    return (
      busiest &&
      `${code(busiest.label)} takes ${counted(busiest.turns, 'turn')}: it asks again and again instead of waiting to be woken.`
    );
  },
};
