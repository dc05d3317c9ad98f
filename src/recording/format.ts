/**
 * A Recording is what one run of a program was: everything that shows or checks a run reads a Recording and
 * nothing else. It is plain JSON, versioned, and the same whichever language the program was written in.
 */

export const RECORDING_FORMAT = 1;

/** How a program is spelled: on our `asyncio`, in Python, or with native `async`/`await`. */
export type Language = 'typescript' | 'python' | 'promises';

/** One printed line. */
export interface PrintEvent {
  type: 'print';
  /** Position among all events of the run; it tells apart events of the same instant. */
  seq: number;
  /** Virtual seconds since the program started. */
  time: number;
  stream: 'stdout' | 'stderr';
  /** The line, without its newline. */
  text: string;
}

export type RunEvent = PrintEvent;

/** Where in the program's own text: both count from 1. */
export interface SourcePosition {
  line: number;
  column?: number;
}

/** An error that left the program. */
export interface ProgramError {
  /** The bare name of its class, as the last line of a traceback begins; empty where what was thrown has none. */
  name: string;
  message: string;
  position?: SourcePosition;
  /** The program's own frames, innermost first: `worker, line 5`. */
  stack?: string[];
}

/** A task that waits for what will never come. */
export interface WaitingTask {
  task: string;
  /** What it waits on: `Queue.get`. */
  on: string;
  line?: number;
}

/** How the run ended. */
export type End =
  | { reason: 'finished' }
  | { reason: 'failed'; error: ProgramError }
  | { reason: 'blocked'; message: string; waiting: WaitingTask[] }
  | { reason: 'limit'; limit: 'time' | 'output' | 'memory'; message: string; line?: number }
  | { reason: 'stopped' };

export interface Recording {
  format: typeof RECORDING_FORMAT;
  language: Language;
  events: RunEvent[];
  end: End;
  /** Virtual seconds from the start of the program to its end. */
  duration: number;
}

/** The error as the last line of a traceback says it. */
export function errorLine({ name, message }: ProgramError): string {
  return name && message ? `${name}: ${message}` : name || message;
}
