/**
 * Knows in which coroutines a program stands, and at which lines: the compiler has them say so. That costs a hundredth
 * of what the engine's own stack traces cost, and is the same in every engine.
 */
import type { ObservedTask } from '../../asyncio';
import type { Frame } from '../../recording/events';
import type { CallStacks } from '../../recording/recorder';

/** One call of a generator function. */
export interface Call {
  readonly function: string;
  line: number;
  readonly caller: Call | undefined;
}

/** Of an endless recursion the last calls say enough. */
const MOST_FRAMES = 50;

export class Frames implements CallStacks {
  private top: Call | undefined;
  private readonly stacks = new WeakMap<ObservedTask, Call>();

  /** `onEnter` hears of each call: its function, and what it was given. */
  constructor(private readonly onEnter: (name: string, args: ArrayLike<unknown>) => void) {}

  /** A call begins. */
  readonly enter = (name: string, line: number, args: ArrayLike<unknown>): Call => {
    this.onEnter(name, args);
    this.top = { function: name, line, caller: this.top };
    return this.top;
  };

  /** A call is about to yield `value`, which is handed through. */
  readonly at = <T>(call: Call, line: number, value: T): T => {
    call.line = line;
    this.top = call;
    return value;
  };

  /** A call ends, in whatever way. */
  readonly leave = (call: Call): void => {
    for (let inner = this.top; inner !== undefined; inner = inner.caller) {
      if (inner === call) {
        this.top = call.caller;
        return;
      }
    }
  };

  resume(task: ObservedTask): void {
    this.top = this.stacks.get(task);
  }

  suspend(task: ObservedTask): Frame[] {
    const frames: Frame[] = [];
    for (let call = this.top; call !== undefined && frames.length < MOST_FRAMES; call = call.caller) {
      frames.push({ function: call.function, line: call.line });
    }
    if (this.top) this.stacks.set(task, this.top);
    else this.stacks.delete(task);
    this.top = undefined;
    return frames.reverse();
  }
}
