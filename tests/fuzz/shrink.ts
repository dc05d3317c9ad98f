/** Makes a failing program as small as it can be made while it still fails. */

import type { Program } from './programs';
import type { Argument, Statement } from './statements/spelling';

type Body = readonly Statement[];

/** `list` with what stands at `index` replaced. */
function replaced<T>(list: readonly T[], index: number, ...by: readonly T[]): T[] {
  return [...list.slice(0, index), ...by, ...list.slice(index + 1)];
}

/** Simpler values for an argument. Names of functions and of methods stay: another one may make no sense. */
function smallerArguments(argument: Argument): Argument[] {
  if (argument === true) return [false];
  if (typeof argument !== 'number' || argument <= 0) return [];
  return Number.isInteger(argument) ? [0, argument - 1] : [0];
}

function* smallerStatements(statement: Statement): Generator<Statement> {
  for (const [i, body] of statement.bodies.entries())
    for (const smaller of smallerBodies(body))
      yield { ...statement, bodies: replaced(statement.bodies, i, smaller) };
  for (const [i, argument] of statement.args.entries())
    for (const smaller of smallerArguments(argument))
      yield { ...statement, args: replaced(statement.args, i, smaller) };
}

/** Everything that a body may become in one step, the boldest first. */
function* smallerBodies(body: Body): Generator<Body> {
  if (body.length > 1) yield [];
  for (let size = body.length >> 1; size >= 1; size >>= 1)
    for (let from = 0; from < body.length; from += size)
      yield [...body.slice(0, from), ...body.slice(from + size)];
  if (body.length === 1) yield [];
  // What is inside instead of what is around it.
  for (const [i, statement] of body.entries())
    if (statement.bodies.length > 0) yield replaced(body, i, ...statement.bodies.flat());
  for (const [i, statement] of body.entries())
    for (const smaller of smallerStatements(statement)) yield replaced(body, i, smaller);
}

function* smallerPrograms(program: Program): Generator<Program> {
  if (program.eager) yield { ...program, eager: false };
  if (program.runs > 1) yield { ...program, runs: 1 };
  const { functions } = program;
  for (const [i, body] of functions.entries())
    for (const smaller of smallerBodies(body))
      yield { ...program, functions: replaced(functions, i, smaller) };
}

/**
 * Tries one simplification after the other and keeps those with which the program still fails, until none is left.
 *
 * @param fails - whether a program still shows what is looked for
 */
export function shrink(program: Program, fails: (candidate: Program) => boolean): Program {
  let smallest = program;
  for (;;) {
    const next = firstThat(smallerPrograms(smallest), fails);
    if (next === undefined) return smallest;
    smallest = next;
  }
}

function firstThat<T>(candidates: Iterable<T>, holds: (candidate: T) => boolean): T | undefined {
  for (const candidate of candidates) if (holds(candidate)) return candidate;
  return undefined;
}
