/** What all events of a run have in common, and what they are told with. */

/** Where in the program's own text: both count from 1. */
export interface SourcePosition {
  line: number;
  column?: number;
}

/** An error that left the program, or ended a task of it. */
export interface ProgramError {
  /** The bare name of its class, as the last line of a traceback begins; empty where what was thrown has none. */
  name: string;
  message: string;
  position?: SourcePosition;
  /** The program's own frames, innermost first: `worker, line 5`. */
  stack?: string[];
  /** All that the language itself says of it, frames of its libraries included. */
  full?: string;
}

export type TaskId = number;
export type TimerId = number;
export type ObjectId = number;
export type RequestId = number;

/** Something that happened in a run. */
export interface Happening {
  /** Position among all events of the run. */
  seq: number;
  /** Virtual seconds since the program started. */
  time: number;
}
