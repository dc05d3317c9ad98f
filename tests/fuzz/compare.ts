/** Compares what a program does in CPython with what it does here. */

import { type RunProgram, runTypeScript } from './cpython';
import type { Program } from './programs';
import { writePython, writeTypeScript } from './write';

export interface Difference {
  /** The number of the first line in which the logs differ. */
  line: number;
  ours: string[];
  python: string[];
}

/** The lines of a log, or the error of a harness or of a program that doesn't even compile. */
function attempt(run: RunProgram, source: string): string[] {
  try {
    return run(source);
  } catch (error) {
    return [`could not be run: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Where the two runs differ; undefined where they don't. */
export function compare(program: Program, runPython: RunProgram): Difference | undefined {
  const ours = attempt(runTypeScript, writeTypeScript(program));
  const python = attempt(runPython, writePython(program));
  const line = ours.findIndex((text, i) => text !== python[i]);
  if (line < 0 && ours.length === python.length) return undefined;
  return { line: line < 0 ? ours.length : line, ours, python };
}

/** A failing pair, ready to paste, and the first lines that differ. */
export function describe(program: Program, { line, ours, python }: Difference): string {
  const before = ours.slice(Math.max(0, line - 3), line).map((text) => `    ${text}`);
  const rest = (log: readonly string[], mark: string): string[] =>
    [...log, '(the end)'].slice(line, line + 3).map((text) => `${mark} ${text}`);
  return [
    '// ---- TypeScript',
    writeTypeScript(program),
    '# ---- Python',
    writePython(program),
    `---- first difference, in line ${line + 1} of the log`,
    ...before,
    ...rest(python, '  - CPython:'),
    ...rest(ours, '  + ours:   '),
  ].join('\n');
}
