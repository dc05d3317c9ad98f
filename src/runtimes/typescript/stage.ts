/** The world that a program runs in: what it may import and call, its time, and when nothing is left to happen. */
import type { End, NewEvent, ProgramError, TaskId } from '../../recording/format';
import type { Frames } from './frames';
import type { SimulatedNetwork } from './simulated-network';

export interface Stage {
  modules: Record<string, unknown>;
  /** What hides the host's globals of the same name. */
  globals: Record<string, unknown>;
  /** Virtual seconds since the program started. */
  time(): number;
  /** Resolves when nothing is left that could go on; calls back now and then while it waits in real time. */
  quiet(onHeartbeat: () => void): Promise<void>;
  /** An end that this error stands for, if it's more than a failure. */
  explain(thrown: unknown): End | undefined;
  dispose(): void;
  /** What the compiled program tells of its coroutines. */
  readonly frames: Pick<Frames, 'enter' | 'at' | 'leave'>;
  /** Whose step it is. */
  currentTask(): TaskId | undefined;
}

export interface StageOptions {
  /** What the program imports. */
  imports: ReadonlySet<string>;
  /** The program's arguments. */
  argv: readonly string[];
  /** An error that nobody can catch any more. */
  fail: (thrown: unknown) => void;
  /** Whether the program has ended, so that nothing more shall be done for it. */
  isOver: () => boolean;
  /** Writes down what happens. */
  add: (event: NewEvent) => void;
  describeError: (error: unknown) => ProgramError;
  /** In place of the real one. */
  network?: SimulatedNetwork | undefined;
}
