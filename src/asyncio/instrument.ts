/**
 * Observing a loop: what the recorder, the tests and curious readers register.
 *
 * All methods are optional. With no instrument registered the loop spends one comparison on each step.
 * An instrument that throws is dropped with a warning, and the program goes on as if it had never been.
 */

import type { Handle } from './handles';

/**
 * What an instrument may ask of a future. A `Future` is one.
 *
 * Python: https://docs.python.org/3/library/asyncio-future.html#future-object
 */
export interface ObservedFuture {
  /** Whether it has a result or an exception, or was cancelled. */
  done(): boolean;
  /** Whether it was cancelled. */
  cancelled(): boolean;
  /** The exception it failed with, if it did. */
  exception(): unknown;
  /** The exception, if nobody has looked at it so far, with the words in which to complain. */
  unretrievedException?(): { message: string; exception: unknown } | undefined;
  /** What Python's `repr` shows. */
  toString(): string;
  /** What a task that waits for it is said to wait on. */
  observedWait?(): ObservedWait;
  /** Its result or exception once it is done, without counting as a look at it. */
  observedOutcome?(): { result?: unknown; exception?: unknown };
}

/**
 * What a task waits on, as an instrument may ask of the future that it waits for.
 *
 * Python: has no counterpart.
 */
export interface ObservedWait {
  /** `sleep 1 s`, `Lock.acquire`, `gather of 2`, a task's name. */
  label: string;
  /** The lock, queue or event in whose line the future stands; the future itself where there is none. */
  object: object;
  /** The futures that it in turn waits for. */
  futures: readonly ObservedFuture[];
  /** When a sleep will be over, in seconds of the loop's `time()`. */
  deadline?: number | undefined;
}

/**
 * What an instrument may ask of a task. A `Task` is one.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#task-object
 */
export interface ObservedTask extends ObservedFuture {
  /** The task's name. */
  getName(): string;
  /** The coroutine that it runs. */
  getCoro(): object | undefined;
  /** How many requests to cancel are pending. */
  cancelling(): number;
  /** Where it stands while it waits. */
  getStack?(): readonly { name: string; file: string; line: number }[];
}

/**
 * A deadline's entry: a `TimerHandle`, or a sleep, which is its own.
 *
 * Python: https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.TimerHandle
 */
export interface ObservedTimer {
  /** What Python's `repr` shows. */
  toString(): string;
}

/**
 * An observer of a loop, given to `run(main(), { instruments: [it] })` or to `loop.addInstrument`. All methods are
 * optional. With none registered, observing costs nothing; one that throws is dropped with a warning, and the
 * program goes on.
 *
 * Python: has no counterpart; debug mode is the nearest,
 * https://docs.python.org/3/library/asyncio-dev.html#debug-mode
 *
 * @example
 * ```ts
 * const names: string[] = []
 * const instrument: asyncio.Instrument = {
 *   stepBegins: (task) => names.push(task.getName()),
 * }
 * asyncio.runVirtual(asyncio.sleep(1), { instruments: [instrument] })
 * names // -> [ 'Task-1', 'Task-1' ]
 * ```
 */
export interface Instrument {
  /** A task was created; its first step has been scheduled, not run. */
  taskCreated?(task: ObservedTask): void;
  /** The task's code is about to go on. */
  stepBegins?(task: ObservedTask): void;
  /** The task's code has stopped: it waits for `waitingFor`, or it only let others go first, or it is done. */
  stepEnds?(task: ObservedTask, waitingFor: ObservedFuture | undefined): void;
  /** A future (or a task) got its result, its exception, or was cancelled. */
  futureResolved?(future: ObservedFuture): void;
  /** Something was put into the ready queue: a callback's handle, or a task whose next step it is. */
  handleScheduled?(handle: Handle | ObservedTask): void;
  /** An entry of the ready queue is about to run. */
  handleRuns?(handle: Handle | ObservedTask): void;
  /** A deadline was set, in seconds of the loop's `time()`. Once it is reached, `handleScheduled` is told the same timer. */
  timerScheduled?(timer: ObservedTimer, deadline: number): void;
  /** A deadline was taken back. */
  timerCancelled?(timer: ObservedTimer): void;
  /** Somebody asked the task to stop. */
  cancelRequested?(task: ObservedTask, message: string | undefined): void;
  /** A lock or a place of a semaphore was taken. */
  acquired?(holdable: ObservedHoldable): void;
  /** A lock or a place of a semaphore was given back. */
  released?(holdable: ObservedHoldable): void;
  /** Nothing was ready, so time went on to the next deadline. Both in seconds. */
  clockAdvanced?(from: number, to: number): void;
  /** Nothing can ever go on: DeadlockError follows. */
  blocked?(): void;
  /** The task is done. */
  taskDone?(task: ObservedTask): void;
}

/**
 * What a task can hold: a lock, or a place of a semaphore.
 *
 * Python: https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock
 */
export interface ObservedHoldable {
  /** `Lock.acquire`: what a task that waits for it is said to wait on. */
  waitReason(): string;
}

type Method = keyof Instrument;
type Arguments<M extends Method> = Parameters<NonNullable<Instrument[M]>>;

/** The instruments of one loop, in the order in which they were added. */
export class Instruments {
  /** Replaced, never changed: an instrument may add or remove instruments while they are told, itself included. */
  private list: readonly Instrument[] = [];

  get empty(): boolean {
    return this.list.length === 0;
  }

  add(instrument: Instrument): void {
    this.list = [...this.list, instrument];
  }

  remove(instrument: Instrument): void {
    const index = this.list.indexOf(instrument);
    if (index >= 0) this.list = this.list.filter((_, i) => i !== index);
  }

  notify<M extends Method>(method: M, ...args: Arguments<M>): void;
  // None has more than two arguments; collecting them in an array would cost more than all the rest.
  notify(method: Method, first?: unknown, second?: unknown): void {
    for (const instrument of this.list) {
      const listener = instrument[method] as ((first?: unknown, second?: unknown) => void) | undefined;
      if (listener === undefined) continue;
      try {
        listener.call(instrument, first, second);
      } catch (error) {
        this.remove(instrument);
        console.error(`an instrument failed in ${method}() and was removed:`, error);
      }
    }
  }
}
