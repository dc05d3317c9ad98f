/**
 * Runs Python programs on CPython, which Pyodide brings. Neither knows where Pyodide and the Python files come from:
 * from the disk in Node, from the site in a browser.
 */
import type { PyodideAPI } from 'pyodide';
import type { PyCallable } from 'pyodide/ffi';
import {
  type End,
  type NewEvent,
  type PrintEvent,
  RECORDING_FORMAT,
  type Recording,
  type RunEvent,
} from '../../recording/format';
import { EventLog } from '../../recording/log';
import type { SimulatedServer } from '../../site/network';
import type { RunRequest } from '../protocol';
import { Transcript } from '../transcript';
import { PageNetwork } from './page-network';
import { type AnswerInJson, answerInJson } from './simulated-answers';

/** The files of Python beside this one. */
export const PYTHON_MODULES = [
  ...[
    'clock',
    'guard',
    'naming',
    'outside',
    'page_network',
    'recorder',
    'refusals',
    'request_log',
    'run_program',
  ],
  ...['simulated_network', 'surroundings', 'top_level', 'virtual_loop', 'waits'],
  ...['aiohttp/__init__', 'aiohttp/connector', 'aiohttp/errors', 'aiohttp/exchange', 'aiohttp/headers'],
  ...[
    'aiohttp/response',
    'aiohttp/sending',
    'aiohttp/session',
    'aiohttp/stream',
    'aiohttp/timeouts',
    'aiohttp/urls',
  ],
] as const;
export type PythonModule = (typeof PYTHON_MODULES)[number];

export interface PythonRun {
  onEvent?: (event: RunEvent) => void;
  /** Waits so many seconds of real time; without it the program runs at once. */
  pause?: (seconds: number) => void;
  /** What answers its requests, at times of the virtual clock. */
  simulated?: SimulatedServer | undefined;
  /** What fetches for it, in real time, where nothing is simulated. */
  fetch?: typeof fetch;
  /** Called now and then while it waits for that. */
  alive?: () => void;
}

export interface PythonRuntime {
  /**
   * Runs it to its end before it returns, unless the program has to wait for `fetch`: whoever calls it sees to it that an endless
   * program can be ended.
   */
  run(
    request: Pick<RunRequest, 'source' | 'name' | 'argv' | 'limits'>,
    options?: PythonRun,
  ): Promise<Recording>;
}

/** `Program` of run_program.py. */
type MakeProgram = (
  source: string,
  name: string,
  argv: string[],
  seconds: number,
  write: (stream: PrintEvent['stream'], text: string, time: number, task: number | undefined) => boolean,
  record: (events: string) => boolean,
  pause: ((seconds: number) => void) | undefined,
  answer: AnswerInJson | undefined,
  page: PageNetwork | undefined,
) => { run: Run; go_on: Run; leave(): string; destroy(): void };

/** Gives real seconds if the program has to wait for its page. */
interface Run extends PyCallable {
  (): number | undefined;
}

/** `read` gives the text of a module of Python beside this file. */
export function createPythonRuntime(
  pyodide: PyodideAPI,
  read: (module: PythonModule) => string,
): PythonRuntime {
  prepareModules(pyodide, read);
  // In an image of a started Python it would have every run draw the same numbers.
  pyodide.runPython("import sys\nif 'random' in sys.modules: sys.modules['random'].seed()");
  const makeProgram: MakeProgram = pyodide.pyimport('run_program').Program;
  const collectGarbage: () => void = pyodide.pyimport('gc').collect;

  return {
    async run({ source, name, argv, limits }, { onEvent, pause, simulated, fetch, alive } = {}) {
      const events: RunEvent[] = [];
      const limit = new Limit();
      let now = 0;
      let printing: number | undefined;
      const log = new EventLog({
        time: () => now,
        emit(event) {
          events.push(event);
          onEvent?.(event);
        },
        limit: limits.events,
        onLimit: () => limit.note(TOO_MANY_STEPS),
      });
      const transcript = new Transcript({
        limits,
        add: (event) => log.add(printing === undefined ? event : { ...event, task: printing }),
        onLimit: (end) => limit.reach(end),
      });
      const write = (stream: PrintEvent['stream'], text: string, time: number, task: number | undefined) => {
        now = Math.round(time * 1e6) / 1e6;
        printing = task;
        return limit.holds(() => transcript.write(stream, text));
      };
      const record = (batch: string) => {
        const recorded: (NewEvent & { time: number })[] = JSON.parse(batch);
        for (const event of recorded) log.add(event);
        return limit.end === undefined;
      };
      const answer = simulated && answerInJson(simulated);
      const asks = fetch && !answer && source.includes('aiohttp');
      const page = asks ? new PageNetwork(fetch, alive) : undefined;
      const program = makeProgram(source, name, argv, limits.seconds, write, record, pause, answer, page);
      // What may have to wait in the middle of a call can do so where the engine can switch stacks.
      const go = (run: Run) => (page && CAN_SWITCH_STACKS ? run.callPromising() : run());
      let wait = await go(program.run);
      while (wait !== undefined) {
        await page?.wait(wait);
        wait = await go(program.go_on);
      }
      collectGarbage();
      const ended: { end: End; duration: number } = JSON.parse(program.leave());
      program.destroy();
      limit.holds(() => transcript.flush());
      return { format: RECORDING_FORMAT, language: 'python', events, ...ended, end: limit.end ?? ended.end };
    },
  };
}

/** Has all modules in memory that a run takes. */
export function prepareModules(pyodide: PyodideAPI, read: (module: PythonModule) => string): void {
  pyodide.FS.mkdirTree(`${FOLDER}/aiohttp`);
  for (const module of PYTHON_MODULES) pyodide.FS.writeFile(`${FOLDER}/${module}.py`, read(module));
  pyodide.runPython('import aiohttp, run_program');
}

const TOO_MANY_STEPS: End = {
  reason: 'limit',
  limit: 'steps',
  message: 'The program did more than can be shown, and was stopped.',
};

const CAN_SWITCH_STACKS = 'Suspending' in WebAssembly;

/** On Pyodide's module path. */
const FOLDER = '/home/pyodide';

/** The transcript throws at its limit; Python is told by a value, so that it can raise an error of its own. */
class Limit {
  end: End | undefined;

  note(end: End): void {
    this.end ??= end;
  }

  reach(end: End): never {
    this.note(end);
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
