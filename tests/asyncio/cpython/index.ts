/** CPython 3.14 itself, in this process: what the library is compared with. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPyodide, type PyodideAPI } from 'pyodide';

export interface CPython {
  /** Runs the `main(log)` of a program on virtual time; returns what it told. */
  run(program: string): string[];
  /** Calls a function that `source` defines with JSON in and out. */
  call(source: string, name: string, argument: unknown): unknown;
}

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function jsonFunction(python: PyodideAPI, name: string): (argument: unknown) => unknown {
  const wrapped = python.runPython(`import json; lambda text: json.dumps(${name}(json.loads(text)))`) as (
    text: string,
  ) => string;
  return (argument) => JSON.parse(wrapped(JSON.stringify(argument)));
}

/** Starts it; takes a second or two. */
export async function startCPython(): Promise<CPython> {
  const python = await loadPyodide();
  python.runPython(readFileSync(file('./virtual_loop.py'), 'utf8'));
  const runProgram = jsonFunction(python, 'run_program');
  return {
    run: (program) => runProgram(program) as string[],
    call: (source, name, argument) => {
      python.runPython(source);
      return jsonFunction(python, name)(argument);
    },
  };
}
