/**
 * Runs Python programs on CPython, which Pyodide brings. Neither knows where Pyodide and the Python files come from:
 * from the disk in Node, from the site in a browser.
 */
import type { PyodideAPI } from 'pyodide';
import {
  type End,
  type PrintEvent,
  RECORDING_FORMAT,
  type Recording,
  type RunEvent,
} from '../../recording/format';
import type { RunRequest } from '../protocol';
import { Transcript } from '../transcript';

/** The files of Python beside this one: name of the module, text. */
export type PythonFiles = Record<'virtual_loop' | 'run_program', string>;

export interface PythonRun {
  onEvent?: (event: RunEvent) => void;
  /** Waits so many seconds of real time; without it the program runs at once. */
  pause?: (seconds: number) => void;
}

export interface PythonRuntime {
  /** Synchronous: whoever calls it sees to it that an endless program can be ended. */
  run(request: Pick<RunRequest, 'source' | 'name' | 'argv' | 'limits'>, options?: PythonRun): Recording;
}

/** `Program` of run_program.py. */
type MakeProgram = (
  source: string,
  name: string,
  argv: string[],
  write: (stream: PrintEvent['stream'], text: string, time: number) => boolean,
  pause: ((seconds: number) => void) | undefined,
) => { run(): void; leave(): string; destroy(): void };

export function createPythonRuntime(pyodide: PyodideAPI, files: PythonFiles): PythonRuntime {
  for (const [name, text] of Object.entries(files)) pyodide.FS.writeFile(`${FOLDER}/${name}.py`, text);
  const makeProgram: MakeProgram = pyodide.pyimport('run_program').Program;
  const collectGarbage: () => void = pyodide.pyimport('gc').collect;

  return {
    run({ source, name, argv, limits }, { onEvent, pause } = {}) {
      const events: RunEvent[] = [];
      const limit = new OutputLimit();
      let now = 0;
      const transcript = new Transcript({
        limits,
        time: () => now,
        emit(event) {
          events.push(event);
          onEvent?.(event);
        },
        onLimit: (end) => limit.reach(end),
      });
      const write = (stream: PrintEvent['stream'], text: string, time: number) => {
        now = Math.round(time * 1e6) / 1e6;
        return limit.holds(() => transcript.write(stream, text));
      };
      const program = makeProgram(source, name, argv, write, pause);
      program.run();
      collectGarbage();
      const ended: { end: End; duration: number } = JSON.parse(program.leave());
      program.destroy();
      limit.holds(() => transcript.flush());
      return { format: RECORDING_FORMAT, language: 'python', events, ...ended, end: limit.end ?? ended.end };
    },
  };
}

/** On Pyodide's module path. */
const FOLDER = '/home/pyodide';

/** The transcript throws at its limit; Python is told by a value, so that it can raise an error of its own. */
class OutputLimit {
  end: End | undefined;

  reach(end: End): never {
    this.end ??= end;
    throw this;
  }

  holds(print: () => void): boolean {
    try {
      if (!this.end) print();
    } catch (error) {
      if (error !== this) throw error;
    }
    return this.end === undefined;
  }
}
