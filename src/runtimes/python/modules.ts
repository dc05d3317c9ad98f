/** The files of Python beside this one, as the bundler has them. */
import guard from './guard.py';
import recorder from './recorder.py';
import refusals from './refusals.py';
import runProgram from './run_program.py';
import type { PythonModule } from './runtime';
import virtualLoop from './virtual_loop.py';
import waits from './waits.py';

const TEXTS: Record<PythonModule, string> = {
  ...{ guard, recorder, refusals, waits },
  run_program: runProgram,
  virtual_loop: virtualLoop,
};

export function readModule(module: PythonModule): string {
  return TEXTS[module];
}
