import type { InspectedTask } from '../../recording/inspect';

/** More than this nobody reads, and each costs time at every step. */
const MOST = 300;

/** The tasks to show: of very many those that are not over come before those that are, each in its order. */
export function fewOf(tasks: InspectedTask[]): { few: InspectedTask[]; left: number } {
  if (tasks.length <= MOST) return { few: tasks, left: 0 };
  const [living, over] = [false, true].map((is) => tasks.filter(({ state }) => isOver(state) === is));
  const few = [...(living ?? []), ...(over ?? [])].slice(0, MOST).sort((a, b) => a.task - b.task);
  return { few, left: tasks.length - MOST };
}

function isOver(state: InspectedTask['state']): boolean {
  return state === 'finished' || state === 'failed' || state === 'cancelled';
}
