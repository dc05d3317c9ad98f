/** What a run is like at a moment: what a reader sees who stops the loop there. `history.ts` finds it. */
import type { Cause, Frame, ObjectId, RequestId, TaskId, TimerId, Wait, Why } from './events';
import type { PrintEvent, ProgramError } from './format';

export type TaskState =
  /** In the ready queue. */
  | 'ready'
  /** Its step is the one that runs. */
  | 'running'
  | 'waiting'
  | 'finished'
  | 'failed'
  | 'cancelled';

export interface TaskView {
  id: TaskId;
  name: string;
  label: string;
  state: TaskState;
  /** While it waits: the innermost line, and all of its frames. Kept while it is ready again. */
  line?: number;
  frames: readonly Frame[];
  wait?: Wait;
  /** While it waits in line for an object: 1 for the first. */
  place?: number;
  /** The tasks that hold what it waits for. */
  heldBy: TaskId[];
  /** What it holds itself: `Lock`. */
  holds: { object: ObjectId; what: string }[];
  /** Who last put it into the ready queue, and why. */
  by?: Cause;
  why?: Why;
  cancelRequests: number;
  result?: string;
  error?: ProgramError;
  /** Steps so far. */
  steps: number;
}

export interface ReadyView {
  /** The task, for an entry that is one; the timer, for one that was due. */
  task?: TaskId;
  timer?: TimerId;
  label: string;
}

export interface TimerView {
  id: TimerId;
  at: number;
  label: string;
  task?: TaskId;
}

/** A request that is under way. */
export interface RequestView {
  id: RequestId;
  task?: TaskId;
  method: string;
  url: string;
  /** When it left. */
  since: number;
  /** Once the head of its answer is there: what it says, and when it came. */
  status?: number;
  answeredAt?: number;
}

export interface RunState {
  /** How many events have happened. */
  position: number;
  time: number;
  /** Steps of tasks so far. */
  step: number;
  /** Who runs. */
  running?: TaskId;
  tasks: TaskView[];
  ready: ReadyView[];
  /** By deadline. */
  timers: TimerView[];
  /** Those under way, in the order in which they left; absent where the program makes none, at this moment or any other. */
  requests?: RequestView[];
  output: PrintEvent[];
}
