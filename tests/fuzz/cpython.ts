/** CPython and our library, each running its spelling of a generated program. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as asyncio from 'asyncio';
import { loadPyodide } from 'pyodide';

/** Runs a program; gives the lines of its log. */
export type RunProgram = (source: string) => string[];

const HERE = join(process.cwd(), 'tests');

/** Starts CPython, which takes a second or two, and serves any number of programs. */
export async function startPython(): Promise<RunProgram> {
  const silent = (): void => {};
  const python = await loadPyodide({ stdout: silent, stderr: silent });
  for (const file of ['asyncio/cpython/virtual_loop.py', 'fuzz/harness.py'])
    python.runPython(readFileSync(join(HERE, file), 'utf8'));
  const run = python.globals.get('run_generated') as (source: string) => string;
  return (source) => run(source).split('\n');
}

/** Runs the TypeScript spelling, which has no types in it, in this process. */
export function runTypeScript(source: string): string[] {
  const body = source.replace(/^import .*\n/, '');
  const run = new Function('asyncio', 'console', `${body}\nreturn out`) as (
    library: typeof asyncio,
    console: { error(): void; warn(): void },
  ) => string[];
  return run(asyncio, { error() {}, warn() {} });
}
