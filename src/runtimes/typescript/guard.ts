/**
 * What the compiled program calls at each turn of a loop and on entry to each function. Once a limit has been passed
 * every call throws, so that no `try`/`catch` of the program can go on.
 */
import type { End } from '../../recording/format';
import { now } from '../real-time';

/** Not an Error: nothing shall take it for one of the program's own. */
export class LimitReached {
  constructor(readonly end: End) {}
}

export interface Guard {
  /** The call that the compiler inserts. */
  enter(line: number): void;
  /** Ends the program for another reason than time. */
  trip(end: End): never;
  /** The same, but returns: the program notices at its next call. */
  end(end: End): void;
  /** Where the program was last seen. */
  readonly line: number;
  /** The program computes anew after a time in which it only waited for the outside. */
  rewind(): void;
}

/** Reading the clock costs more than most loops' bodies: it is read once in so many calls. */
const CALLS_PER_LOOK = 256;

export function createGuard(seconds: number, onLimit: (end: End) => void): Guard {
  let calls = 0;
  let lastLine = 1;
  let deadline = now() + seconds;
  let reached: LimitReached | undefined;

  const guard: Guard = {
    enter(line) {
      if (reached) throw reached;
      calls += 1;
      lastLine = line;
      if (calls % CALLS_PER_LOOK === 0 && now() > deadline) {
        const message = `The program was still running after ${seconds} seconds, in line ${line}, and was stopped.`;
        guard.trip({ reason: 'limit', limit: 'time', message, line });
      }
    },
    trip(end) {
      guard.end(end);
      throw reached;
    },
    end(end) {
      reached ??= new LimitReached(end);
      onLimit(reached.end);
    },
    get line() {
      return lastLine;
    },
    rewind() {
      deadline = now() + seconds;
    },
  };
  return guard;
}
