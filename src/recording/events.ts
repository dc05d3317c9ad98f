/**
 * What can happen in a run. Tasks, timers, requests and the objects that tasks wait on are known by numbers, each counted
 * from 1 in the order in which the run first met them.
 *
 * A step is what a task does between `step` and the `wait`, `yield` or `done` of the same task; whatever stands
 * between the two was done by that task. A task started eagerly has its first step within another's.
 */

import type { Happening, ObjectId, ProgramError, TaskId, TimerId } from './happening';
import type { RequestEndEvent, RequestEvent, ResponseEvent } from './request-events';

export type * from './happening';
export type * from './request-events';

/** Who made something happen. */
export type Cause =
  /** A task, in its step. */
  | { kind: 'task'; task: TaskId }
  /** A deadline that was reached. */
  | { kind: 'timer'; timer?: TimerId }
  /** A callback of the loop, such as the one in which a gather counts its children; `task` is whose doing it was. */
  | { kind: 'callback'; label: string; task?: TaskId }
  /** Something beyond the loop: a fetch, or the program before its loop ran. */
  | { kind: 'outside' };

/** Why a task may go on: it begins; it let the others go first; what it waited for has a result, failed, was cancelled. */
export type Why = 'starts' | 'yielded' | 'result' | 'error' | 'cancelled';

/** One of the coroutines that a waiting task stands in. */
export interface Frame {
  function: string;
  line: number;
}

export type WaitKind =
  | 'sleep'
  | 'lock'
  | 'semaphore'
  | 'condition'
  | 'event'
  | 'barrier'
  | 'queue.get'
  | 'queue.put'
  | 'queue.join'
  | 'future'
  | 'task'
  | 'gather'
  | 'wait'
  | 'group'
  | 'shield'
  | 'io';

/** What a task waits on. */
export interface Wait {
  kind: WaitKind;
  /** As the program spells it: `sleep 1 s`, `Lock.acquire`, `Queue.get`, `gather of 2`, a task's name. */
  label: string;
  /** The lock, queue, event, future, ...: tasks with the same one wait in line, in the order of their waits. */
  object?: ObjectId;
  /** The tasks waited for, where it is one or several. */
  tasks?: TaskId[];
  /** When a sleep will be over, in virtual seconds. */
  until?: number;
  /** Every coroutine of the program's own that the task stands in, the innermost last. */
  frames: Frame[];
}

/** One printed line. */
export interface PrintEvent extends Happening {
  type: 'print';
  stream: 'stdout' | 'stderr';
  /** The line, without its newline. */
  text: string;
  /** Whose step printed it; absent outside of any. */
  task?: TaskId;
}

/** A task was made. It goes into the ready queue at once: the `ready` event follows. */
export interface CreatedEvent extends Happening {
  type: 'created';
  task: TaskId;
  /** `Task-2`, or what the program calls it. */
  name: string;
  /** What to call it in a picture: `worker(1)`, or the name where the program gave one. */
  label: string;
  by: Cause;
}

/** What to call a task was learnt, or changed. A whole Recording has its last label in `created` too. */
export interface NamedEvent extends Happening {
  type: 'named';
  task: TaskId;
  label: string;
}

/** What stands in the ready queue. */
export type ReadyEntry = { task: TaskId } | { timer: TimerId } | { callback: string };

/** Something joined the ready queue, at its end. What is before a task in the queue has run when its step begins. */
export interface ReadyEvent extends Happening {
  type: 'ready';
  entry: ReadyEntry;
  by: Cause;
  /** Of tasks: what brought it here. */
  why?: Why;
}

/** A task's code goes on. */
export interface StepEvent extends Happening {
  type: 'step';
  task: TaskId;
  /** Who put it into the ready queue, and why. */
  by: Cause;
  why: Why;
}

/** The step is over: the task waits. */
export interface WaitEvent extends Happening {
  type: 'wait';
  task: TaskId;
  wait: Wait;
}

/** The step is over: the task only lets the others go first (`sleep(0)`). */
export interface YieldEvent extends Happening {
  type: 'yield';
  task: TaskId;
  frames: Frame[];
}

/** The step is over, and the task too. */
export interface DoneEvent extends Happening {
  type: 'done';
  task: TaskId;
  outcome: 'finished' | 'failed' | 'cancelled';
  /** As the language shows it; absent where it is None (undefined). */
  result?: string;
  error?: ProgramError;
}

/** Somebody asked a task to stop. */
export interface CancelEvent extends Happening {
  type: 'cancel';
  task: TaskId;
  by: Cause;
  message?: string;
}

/** A task got past a lock or semaphore, or gave it back. */
export interface HoldEvent extends Happening {
  type: 'acquired' | 'released';
  /** `Lock`, `Semaphore`, ... */
  what: string;
  object: ObjectId;
  task?: TaskId;
}

/** A deadline was set. It is gone once its timer is `ready`, or `timer-cancelled`. */
export interface TimerEvent extends Happening {
  type: 'timer';
  timer: TimerId;
  /** Virtual seconds. */
  at: number;
  /** What will happen then: `sleep`, `timeout`, a function's name. */
  label: string;
  /** Who set it, and in the case of a sleep will go on. */
  task?: TaskId;
}

export interface TimerCancelledEvent extends Happening {
  type: 'timer-cancelled';
  timer: TimerId;
}

/** Nothing was ready, so time went on to the next deadline, which is the `time` of this event. */
export interface ClockEvent extends Happening {
  type: 'clock';
  from: number;
}

export type RunEvent =
  | PrintEvent
  | CreatedEvent
  | NamedEvent
  | ReadyEvent
  | StepEvent
  | WaitEvent
  | YieldEvent
  | DoneEvent
  | CancelEvent
  | HoldEvent
  | TimerEvent
  | TimerCancelledEvent
  | ClockEvent
  | RequestEvent
  | ResponseEvent
  | RequestEndEvent;

type WithoutPlace<E> = E extends RunEvent ? Omit<E, 'seq' | 'time'> : never;

/** An event before it has its place among the others. */
export type NewEvent = WithoutPlace<RunEvent>;
