/**
 * What the statements of generated programs are, and the ways to spell one in both languages.
 *
 * A statement is data. Every one logs before and after it waits, so two runs that print the same took the same steps.
 */

import type { Random } from '../random';

export type Argument = number | string | boolean;

export interface Statement {
  kind: string;
  /** Unique in the program; what the log calls it. */
  id: number;
  /** What the kind understands: which lock, how long, which function ('f2'), ... */
  args: readonly Argument[];
  bodies: readonly (readonly Statement[])[];
}

export interface Lines {
  ts: string[];
  py: string[];
}

/** What a kind needs to make a statement. */
export interface Making {
  random: Random;
  /** Names of functions that may be called from here. */
  callable: readonly string[];
  /** Statements for a nested body. */
  body: () => readonly Statement[];
}

export interface Made {
  args?: Argument[];
  bodies?: (readonly Statement[])[];
}

export interface Kind {
  /** How often it is chosen, relative to the others. */
  weight: number;
  /** Waits for others, perhaps for ever: mostly given a timeout, so that programs get on. */
  mayBlock?: true;
  /** Mostly raises: mostly put in a try. */
  mayRaise?: true;
  /** Chooses arguments and bodies; undefined where the statement makes no sense. */
  make?: (making: Making) => Made | undefined;
  write: (statement: Statement, write: (body: readonly Statement[]) => Lines) => Lines;
}

export type Kinds = Record<string, Kind>;

export const DELAYS = [0, 0, 0.1, 0.1, 0.2, 0.3, 0.5, 1];
export const TIMEOUTS = [0, 0.05, 0.1, 0.1, 0.2, 0.25, 0.5, 1];

export const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
export const orPass = (lines: readonly string[]): string[] => (lines.length === 0 ? ['pass'] : [...lines]);

/** A statement that waits for an expression and logs its value. */
export const awaited = (id: number, ts: string, py: string): Lines => ({
  ts: [`log(me, '${id}')`, `log(me, '${id} ' + show(yield* ${ts}))`],
  py: [`log(me, '${id}')`, `log(me, '${id} ' + show(await ${py}))`],
});

/** A statement that logs the value of an expression. */
export const plain = (id: number, ts: string, py: string): Lines => ({
  ts: [`log(me, '${id} ' + show(${ts}))`],
  py: [`log(me, '${id} ' + show(${py}))`],
});

/** A statement that logs that it was done. */
export const done = (id: number, ts: string, py: string): Lines => ({
  ts: [ts, `log(me, '${id}')`],
  py: [py, `log(me, '${id}')`],
});

/** Only where this function has made tasks. */
export const withTask = (lines: Lines): Lines => ({
  ts: ['if (mine.length > 0) {', ...indent(lines.ts), '}'],
  py: ['if len(mine) > 0:', ...indent(lines.py)],
});

/** One of this function's tasks. */
export const mine = (k: Argument) => ({ ts: `mine[${k} % mine.length]`, py: `mine[${k} % len(mine)]` });

/** One of all the tasks of the program. */
export const any = (k: Argument) => ({ ts: `all[${k} % all.length]`, py: `all[${k} % len(all)]` });

/** `async with`, with a body. `ts` is the manager and the name of what it gives. */
export function block(id: number, ts: [string, string], py: string, body: Lines): Lines {
  return {
    ts: [
      `log(me, '${id}')`,
      `yield* asyncio.asyncWith(${ts[0]}, function* (${ts[1]}) {`,
      ...indent([`log(me, '${id} in')`, ...body.ts]),
      '})',
      `log(me, '${id} out')`,
    ],
    py: [
      `log(me, '${id}')`,
      `async with ${py}:`,
      ...indent([`log(me, '${id} in')`, ...body.py]),
      `log(me, '${id} out')`,
    ],
  };
}

/** Lines one after the other. */
export const sequence = (...parts: readonly Lines[]): Lines => ({
  ts: parts.flatMap(({ ts }) => ts),
  py: parts.flatMap(({ py }) => py),
});

/** Chooses one number below `limit`. */
export const one = (limit: number) => (making: Making) => ({ args: [making.random.below(limit)] });

/** Chooses one number below `limit`, and a body. */
export const oneWithBody = (limit: number) => (making: Making) => ({
  args: [making.random.below(limit)],
  bodies: [making.body()],
});

/** Chooses a function to call. */
export const called = (making: Making): Made | undefined =>
  making.callable.length === 0 ? undefined : { args: [making.random.pick(making.callable)] };
