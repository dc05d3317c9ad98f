/** The scripts: all short ones about one primitive, and long ones drawn by lot, always the same. */

import type { Operation, Script } from './interpreter';
import { type Subject, TICK } from './subjects';

/** Every script that follows `before` with at most `length` moves, of which the last isn't a mere tick. */
export function allScripts({ before, moves, length }: Subject): Script[] {
  let ends: Operation[][] = [[]];
  const scripts: Script[] = [];
  for (let i = 0; i < length; i++) {
    ends = ends.flatMap((end) => moves.map((move) => [...end, move]));
    scripts.push(...ends.filter((end) => end.at(-1) !== TICK).map((end) => [...before, ...end]));
  }
  return scripts;
}

/** The same numbers each time, from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const KINDS = [
  'in_lock',
  'in_semaphore',
  'get',
  'put',
  'join',
  'wait',
  'stubborn',
  'cancels_and_returns',
  'in_condition',
  'notify',
  'barrier',
  'reset',
];
const OF_FUTURES = ['future', 'tidy', 'own_canceller', 'wait_for', 'timeout', 'group'];
const OF_A_TASK = ['task', 'shield', 'wait_for_nothing'];
const OF_TASKS = ['gather', 'gather_all', 'wait_first', 'wait_exception'];
const OTHERS = ['release', 'give', 'set', 'clear', 'get', 'done'];

/** `count` long scripts about everything at once. */
export function scriptsByLot(count: number, seed: number): Script[] {
  const next = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)];
  return Array.from({ length: count }, () => {
    const names: string[] = [];
    const script: Operation[] = [];
    const start = (): Operation => {
      const name = `T${names.length}`;
      const about = next();
      const operation: Operation =
        names.length > 0 && about < 0.3
          ? next() < 0.4
            ? ['start', name, pick(OF_A_TASK), pick(names)]
            : ['start', name, pick(OF_TASKS), pick(names), pick(names)]
          : about < 0.5
            ? ['start', name, pick(OF_FUTURES), pick(['f', 'g'])]
            : ['start', name, pick(KINDS)];
      names.push(name);
      return operation;
    };
    script.push(['acquire', 'lock'], start(), start());
    for (let i = 0; i < 14; i++) {
      const about = next();
      if (about < 0.25) script.push(TICK);
      else if (about < 0.28) script.push(['pass']);
      else if (about < 0.48) script.push(start());
      else if (about < 0.68) script.push(['cancel', pick(names), ...(next() < 0.5 ? [`m${i}`] : [])]);
      else if (about < 0.71) script.push(['uncancel', pick(names)]);
      else if (about < 0.74) script.push(['callback', pick(names)]);
      else if (about < 0.8) script.push(['put', `i${i}`]);
      else if (about < 0.88) script.push([pick(['result', 'fail', 'abandon']), pick(['f', 'g'])]);
      else if (about < 0.89) script.push(['shutdown', next() < 0.5]);
      else script.push([pick(OTHERS)]);
    }
    return script;
  });
}
