/**
 * What the compiled program calls at each turn of a loop and on entry to each function. Once a limit has been passed
 * every call throws, so that no `try`/`catch` of the program can go on.
 */
import type { End } from '../../recording/format';
import { now } from '../real-time';
import { isInstance } from './thrown';

const { isArray } = Array;

/** Not an Error: nothing shall take it for one of the program's own. */
export class LimitReached {
  constructor(readonly end: End) {}
}

export interface Guard {
  /** The call that the compiler inserts. `weight`: how many pieces of memory this turn or call asks for. */
  enter(line: number, weight?: number): void;
  /** What is made of many parts weighs more than one piece; gives the value back. */
  made<T>(value: T): T;
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
/** Pieces of memory, most of them some 50 bytes: what a phone's browser can still hold. */
const MOST_PIECES = 10_000_000;
/** So many make a piece. */
const LETTERS = 50;
const ENTRIES = 6;

export function createGuard(seconds: number, onLimit: (end: End) => void): Guard {
  let calls = 0;
  let pieces = 0;
  let lastLine = 1;
  let deadline = now() + seconds;
  let reached: LimitReached | undefined;

  const guard: Guard = {
    enter(line, weight = 0) {
      if (reached) throw reached;
      calls += 1;
      lastLine = line;
      pieces += weight;
      if (pieces > MOST_PIECES) guard.trip(tooMuchMemory(line));
      if (calls % CALLS_PER_LOOK === 0 && now() > deadline) {
        const message = `The program was still running after ${seconds} seconds, in line ${line}, and was stopped.`;
        guard.trip({ reason: 'limit', limit: 'time', message, line });
      }
    },
    made(value) {
      if (typeof value === 'string') pieces += value.length / LETTERS;
      else if (isArray(value)) pieces += value.length / ENTRIES;
      else if (isInstance(value, Map) || isInstance(value, Set)) pieces += value.size;
      if (pieces > MOST_PIECES) guard.trip(tooMuchMemory(lastLine));
      return value;
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

/** Whether what was made is still held nobody can tell: the sentence says no more than is known. */
function tooMuchMemory(line: number): End {
  const message = `The program asked for memory more than ${MOST_PIECES / 1e6} million times, at last in line ${line}, and was stopped: it might have used up the browser's.`;
  return { reason: 'limit', limit: 'memory', message, line };
}
