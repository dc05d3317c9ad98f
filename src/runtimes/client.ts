/**
 * Runs a program in a Web Worker of its own. Whatever the program does, `done` resolves: with the end that the worker
 * reports, or, where the worker can no longer report, with one that is found from outside.
 */
import { Collector } from '../recording/collector';
import {
  type End,
  type Language,
  RECORDING_FORMAT,
  type Recording,
  type RunEvent,
} from '../recording/format';
import { Gate, shortened } from './gate';
import { DEFAULT_LIMITS, type RunLimits, type RunMessage, type RunRequest } from './protocol';
import { after } from './real-time';

export interface RunHandle {
  /** Ends the program where it stands. */
  stop(): void;
  readonly done: Promise<Recording>;
}

export type ProgramRequest = Omit<RunRequest, 'type' | 'limits'> & { limits?: Partial<RunLimits> };

/** The worker stops a program at its limit and says in which line: it gets this much longer to do so itself. */
const GRACE = 1;
/** A program may wait in real time for the network, but not for ever. */
const LONGEST = 60;

/** Real seconds from the end of a run until the next one's worker is made. */
const REST = 0.2;

type Kind = 'javascript' | 'python';

/** By their names the host, and the service worker, know the scripts that run what readers write. */
const MAKE: Record<Kind, () => Worker> = {
  javascript: () =>
    new Worker(/* webpackChunkName: "run-typescript" */ new URL('./typescript/worker.ts', import.meta.url)),
  python: () =>
    new Worker(/* webpackChunkName: "run-python" */ new URL('./python/worker.ts', import.meta.url)),
};

/** One of each kind, made ahead of time. */
const spares = new Map<Kind, Worker>();

function kindOf(language: Language): Kind {
  return language === 'python' ? 'python' : 'javascript';
}

/**
 * Starts the next run's worker ahead of time, so that the compiler, or CPython, is loaded when the reader asks for a
 * run. Python is some megabytes: it is for those who have asked for Python.
 */
export function prepare(language: Language = 'typescript'): void {
  const kind = kindOf(language);
  if (spares.has(kind)) return;
  try {
    const worker = MAKE[kind]();
    spares.set(kind, worker);
    // One that could not be loaded is not kept: the run itself will say what is wrong.
    worker.onerror = () => {
      if (spares.get(kind) === worker) spares.delete(kind);
    };
  } catch {
    // As above.
  }
}

function takeWorker(kind: Kind): Worker {
  const worker = spares.get(kind) ?? MAKE[kind]();
  spares.delete(kind);
  return worker;
}

/** `onProgress` hears what is being fetched, where that takes a while. */
export function startRun(
  request: ProgramRequest,
  onEvents: (events: RunEvent[]) => void,
  onProgress: (text: string) => void = () => {},
): RunHandle {
  const limits = { ...DEFAULT_LIMITS, ...request.limits };
  const collector = new Collector();
  const gate = new Gate(limits);
  let finish: (end: End, duration?: number) => void = () => {};

  const done = new Promise<Recording>((resolve) => {
    let worker: Worker | undefined;
    // Messages come over a port that only our side of the worker holds: the program can post what it likes.
    const { port1: port, port2 } = new MessageChannel();
    const tooLong = () => finish(timeLimit(limits.seconds));
    // Until the worker is ready its script is still on its way: that is the network's time, not the program's.
    let stopLongest = () => {};
    let stopWatch = () => {};
    const watch = () => {
      stopWatch();
      stopWatch = after(limits.seconds + GRACE, tooLong);
    };

    finish = (end, duration = collector.time) => {
      finish = () => {};
      stopWatch();
      stopLongest();
      port.close();
      worker?.terminate();
      // Who runs a program once changes it and runs it again; but first what it printed is to be drawn.
      after(REST, () => prepare(request.language));
      const { events } = collector;
      resolve({ format: RECORDING_FORMAT, language: request.language, events, end, duration });
    };

    port.onmessage = ({ data }: MessageEvent<RunMessage>) => {
      if (data.type === 'progress') {
        onProgress(data.text);
        return;
      }
      watch();
      if (data.type === 'ready') {
        stopLongest();
        stopLongest = after(LONGEST, tooLong);
      } else if (data.type === 'events') {
        const batch = gate.admit(data.events);
        if (!Array.isArray(batch)) return finish(batch);
        collector.add(batch);
        if (batch.length > 0) onEvents(batch);
      } else finish(shortened(data.end), data.duration);
    };

    try {
      worker = takeWorker(kindOf(request.language));
      worker.onerror = (event) => {
        event.preventDefault?.();
        finish(broken(event.message || 'its worker could not be loaded'));
      };
      const message: RunRequest = { ...request, type: 'run', limits };
      worker.postMessage(message, [port2]);
    } catch (error) {
      finish(broken(String(error)));
    }
  });
  return { stop: () => finish({ reason: 'stopped' }), done };
}

function timeLimit(seconds: number): End {
  const message = `The program was still running after ${seconds} seconds and was stopped.`;
  return { reason: 'limit', limit: 'time', message };
}

function broken(why: string): End {
  return { reason: 'failed', error: { name: '', message: `The program could not be run: ${why}` } };
}
