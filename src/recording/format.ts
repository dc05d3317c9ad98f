/**
 * A Recording is what one run of a program was: everything that shows or checks a run reads a Recording and
 * nothing else. It is plain JSON, versioned, and the same whichever language the program was written in.
 *
 * Its events, in the order in which they happened, say all that there is to say of a moment: `state.ts` plays them.
 */
import type { PrintEvent, ProgramError, RunEvent } from './events';

export type * from './events';

/** 2 since there are requests. */
export const RECORDING_FORMAT = 2;

/** How a program is spelled: on our `asyncio`, in Python, or with native `async`/`await`. */
export type Language = 'typescript' | 'python' | 'promises';

/** A task that waits for what will never come. */
export interface WaitingTask {
  task: string;
  /** What it waits on: `Queue.get`. */
  on: string;
  line?: number;
}

/** What a program may use up. `steps`: the events of its Recording. */
export type LimitKind = 'time' | 'output' | 'memory' | 'steps';

/** How the run ended. */
export type End =
  | { reason: 'finished' }
  | { reason: 'failed'; error: ProgramError }
  | { reason: 'blocked'; message: string; waiting: WaitingTask[] }
  | { reason: 'limit'; limit: LimitKind; message: string; line?: number }
  | { reason: 'stopped' };

export interface Recording {
  format: typeof RECORDING_FORMAT;
  language: Language;
  /** `events[i].seq === i`. */
  events: RunEvent[];
  end: End;
  /** Virtual seconds from the start of the program to its end. */
  duration: number;
}

/** The error as the last line of a traceback says it. */
export function errorLine({ name, message }: ProgramError): string {
  return name && message ? `${name}: ${message}` : name || message;
}

/** The lines that were printed. */
export function printsOf(events: readonly RunEvent[]): PrintEvent[] {
  return events.filter((event) => event.type === 'print');
}
