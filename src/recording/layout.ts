/**
 * The timeline of a run as a picture's data: a lane for each task, bars for what it did, marks, and who woke whom. It is a pure function of a
 * Recording, with every place told both in seconds and in steps of the loop, because many steps share one instant. Nothing here knows of
 * pixels: the page and the terminal each draw it in their own way.
 */
import type { Cause, Recording, RunEvent, TaskId, WaitKind } from './format';

export interface Place {
  /** Virtual seconds. */
  time: number;
  /** Steps of tasks: the first step lies between 0 and 1. */
  step: number;
}

/** What a task was about for a while: its code ran, it waited, or it was ready and others had their turn. */
export interface Bar {
  kind: 'run' | 'wait' | 'ready';
  from: Place;
  to: Place;
  /** The event with which it begins: where a click leads. */
  seq: number;
  /** What a wait is for; empty for the others. */
  label: string;
  wait?: WaitKind;
  /** Nothing ended it: the run was over first. */
  open?: true;
}

export type MarkKind = 'print' | 'cancel' | 'failed' | 'cancelled';

export interface Mark {
  kind: MarkKind;
  at: Place;
  seq: number;
  text: string;
}

export interface Lane {
  task: TaskId;
  label: string;
  bars: Bar[];
  marks: Mark[];
}

/** One task let another go on. */
export interface Arrow {
  from: TaskId;
  to: TaskId;
  at: Place;
  seq: number;
  /** `cancels` where it woke it only to stop it. */
  kind: 'wakes' | 'cancels';
}

export interface Layout {
  duration: number;
  steps: number;
  lanes: Lane[];
  arrows: Arrow[];
  /** Tasks wait for what will never come: their last bars have no end. */
  blocked: boolean;
}
