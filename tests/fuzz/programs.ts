/** Random programs, described as data. */

import { Random } from './random';
import { KINDS } from './statements';
import type { Making, Statement } from './statements/spelling';

export interface Program {
  /** Whether tasks start eagerly. */
  eager: boolean;
  /** How many of the functions a `Runner` runs, one after the other; with 1 it is `asyncio.run`. */
  runs: number;
  /** The bodies of f0, f1, ...; f0 is main. Functions call only those with a higher number. */
  functions: readonly (readonly Statement[])[];
}

const names = Object.keys(KINDS);
const total = names.reduce((sum, name) => sum + KINDS[name].weight, 0);

function pickKind(random: Random): string {
  let point = random.next() * total;
  for (const name of names) {
    point -= KINDS[name].weight;
    if (point < 0) return name;
  }
  return names[0];
}

/** The program of a seed. */
export function generate(seed: number): Program {
  const random = new Random(seed);
  let nextId = 1;
  const functionCount = 2 + random.below(5);
  const eager = random.chance(0.15);
  const runs = random.chance(0.1) ? 2 : 1;
  const statements = (callable: readonly string[], depth: number, most: number): Statement[] =>
    Array.from({ length: 1 + random.below(most) }, () => {
      for (;;) {
        const kind = pickKind(random);
        const making: Making = {
          random,
          callable,
          body: () => (depth > 2 ? [] : statements(callable, depth + 1, 3)),
        };
        const make = KINDS[kind].make;
        const made = make === undefined ? {} : make(making);
        if (made === undefined) continue;
        return guarded({ kind, id: nextId++, args: made.args ?? [], bodies: made.bodies ?? [] });
      }
    });
  /** Mostly a statement that may wait for ever has a timeout, and one that raises is in a try. */
  const guarded = (statement: Statement): Statement => {
    const { mayBlock, mayRaise } = KINDS[statement.kind];
    const timed =
      mayBlock && random.chance(0.7)
        ? { kind: 'timeout', id: nextId++, args: [random.pick([0.05, 0.1, 0.2, 0.5])], bodies: [[statement]] }
        : statement;
    if (!(mayRaise || timed !== statement) || random.chance(0.3)) return timed;
    return { kind: 'tryExcept', id: nextId++, args: ['Exception'], bodies: [[timed], []] };
  };
  const spawn = (name: string): Statement => ({ kind: 'spawn', id: nextId++, args: [name], bodies: [] });
  const functions = Array.from({ length: functionCount }, (_, number) => {
    const callable = Array.from({ length: functionCount - number - 1 }, (_, i) => `f${number + 1 + i}`);
    if (number > 0) return statements(callable, 0, 6);
    // Most programs begin with a few tasks, or there would be little to happen between them.
    const tasks = Array.from({ length: random.below(4) }, () => spawn(random.pick(callable)));
    return [...tasks, ...statements(callable, 0, 12)];
  });
  return { eager, runs, functions };
}
