/**
 * Runs programs in a thread of Node, one after the other, so that one that never ends can be ended. The thread is
 * kept as long as programs end well: starting it takes longer than most programs do.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Collector } from '../../recording/collector';
import { type End, RECORDING_FORMAT, type Recording, type RunEvent } from '../../recording/format';
import { DEFAULT_LIMITS, type RunLimits, type RunMessage, type RunRequest } from '../protocol';
import { after } from '../real-time';

export type ThreadRequest = Omit<RunRequest, 'type' | 'limits'> & {
  limits?: Partial<RunLimits>;
  /** Python alone: wait as long as the program says, instead of jumping on. */
  realTime?: boolean;
  /** Requests reach no network: the small site answers them, at times of the virtual clock. */
  simulate?: boolean;
};

/** A thread stops a program at its limit itself, if it can, and says in which line: it gets so much longer. */
const GRACE = 1;
/** Until its first message a thread loads what it runs programs with: CPython takes its time. */
const LONGEST_START = 60;
const MEMORY = { maxOldGenerationSizeMb: 512 };

export class ProgramThread {
  private worker: Worker | undefined;

  /** `entry` is the file that the thread runs: it answers a RunRequest with RunMessages. */
  constructor(private readonly entry: string) {}

  /** One program at a time: the next may start when this one's promise has resolved. Never rejects. */
  run(request: ThreadRequest, onEvents: (events: RunEvent[]) => void = () => {}): Promise<Recording> {
    const limits = { ...DEFAULT_LIMITS, ...request.limits };
    const worker = this.start();
    const collector = new Collector();
    return new Promise((resolve) => {
      const tooLong = () => {
        const message = `The program was still running after ${limits.seconds} seconds and was stopped.`;
        finish({ reason: 'limit', limit: 'time', message });
      };
      let stopWatch = after(LONGEST_START, tooLong);
      const finish = (end: End, duration = collector.time) => {
        stopWatch();
        worker.off('message', hear).off('error', crash).off('exit', vanish);
        if (end.reason !== 'limit') worker.unref();
        else this.close();
        const { events } = collector;
        resolve({ format: RECORDING_FORMAT, language: request.language, events, end, duration });
      };
      const hear = (message: RunMessage) => {
        stopWatch();
        stopWatch = after(limits.seconds + GRACE, tooLong);
        if (message.type === 'events') {
          collector.add(message.events);
          onEvents(message.events);
        } else if (message.type === 'end') finish(message.end, message.duration);
      };
      const crash = (error: Error) => {
        finish(crashed(error));
        this.close();
      };
      const vanish = () => crash(new Error('its thread ended'));
      worker.on('message', hear).on('error', crash).on('exit', vanish);
      worker.postMessage({ ...request, type: 'run', limits } satisfies RunRequest);
    });
  }

  close(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }

  private start(): Worker {
    // Node 20 does not hand `--import tsx` on to the first file of a thread: a line of JavaScript does it.
    const tsx = createRequire(import.meta.url).resolve('tsx/cjs');
    const code = `require(${JSON.stringify(tsx)}); require(${JSON.stringify(this.entry)})`;
    if (!this.worker) {
      this.worker = new Worker(code, { eval: true, execArgv: [], resourceLimits: MEMORY });
      // Between two programs, and when it is being ended, what a thread still has to say is of no use.
      this.worker.on('error', () => {});
    }
    this.worker.ref();
    return this.worker;
  }
}

function crashed(error: Error): End {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { reason: 'limit', limit: 'memory', message: 'The program used up its memory and was stopped.' };
  }
  return { reason: 'failed', error: { name: '', message: `The program could not be run: ${error.message}` } };
}
