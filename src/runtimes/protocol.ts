/** What passes between a page (or a Node process) and the worker that runs a program: both sides take their types from here. */
import type { End, Language, RunEvent } from '../recording/format';

export interface RunLimits {
  /** Real seconds that the program may compute. */
  seconds: number;
  /** Printed lines. */
  lines: number;
  /** Printed characters. */
  characters: number;
  /** Events of its Recording. */
  events: number;
}

export const DEFAULT_LIMITS: RunLimits = {
  seconds: 5,
  lines: 2_000,
  characters: 200_000,
  events: 100_000,
};

export interface RunRequest {
  type: 'run';
  language: Language;
  source: string;
  /** What to call the program in messages and stack traces: `gather.ts`. */
  name: string;
  /** The program's arguments: `process.argv.slice(2)`, `sys.argv[1:]`. */
  argv: string[];
  limits: RunLimits;
}

export type RunMessage =
  | { type: 'ready' }
  /** What is still being fetched before the program can begin. */
  | { type: 'progress'; text: string }
  | { type: 'events'; events: RunEvent[] }
  | { type: 'end'; end: End; duration: number };
