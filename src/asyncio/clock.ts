/**
 * Time as a parameter: the system's clock, and a virtual one that jumps.
 *
 * This is the only file of the library that touches timers or reads the time of day. A loop asks its
 * clock for the time, and for a call when the host has had a turn, when a deadline has come, or when
 * nothing is left that could wake the program.
 */

/** Undoes a request to be called. */
export type Cancel = () => void;

/**
 * What a loop needs of time. All times are in seconds; only differences between them mean anything.
 *
 * Python: has no counterpart; a loop's `time()` is the nearest,
 * https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.time
 */
export interface Clock {
  /** Whether time jumps to the next deadline as soon as nothing is ready. */
  readonly virtual: boolean;
  /** The time now, in seconds. It never goes back. */
  time(): number;
  /** A virtual clock's time becomes `deadline`; other clocks ignore it. */
  advanceTo(deadline: number): void;
  /** Calls `turn` once the host has had a turn for its own work. */
  soon(turn: () => void): Cancel;
  /** The loop has nothing to do: calls `wake` at `deadline`, or never where there is none. */
  sleepUntil(deadline: number | undefined, wake: () => void): Cancel;
  /** Calls `callback` should the host find that nothing is left to do. A host that can't tell never calls. */
  onExhausted(callback: () => void): Cancel;
}

/** Hosts count a longer delay than this as none at all. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

function callAfter(seconds: number, callback: () => void): Cancel {
  const milliseconds = Math.min(Math.max(Math.ceil(seconds * 1000), 0), LONGEST_TIMEOUT);
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

function now(): number {
  return performance.now() / 1000;
}

type NodeProcess = {
  once(event: 'beforeExit', listener: () => void): unknown;
  off(event: 'beforeExit', listener: () => void): unknown;
};

/** Node's `process`, where there is one with events; a browser has none. */
function nodeProcess(): NodeProcess | undefined {
  const candidate = (globalThis as { process?: Partial<NodeProcess> }).process;
  return typeof candidate?.once === 'function' && typeof candidate.off === 'function'
    ? (candidate as NodeProcess)
    : undefined;
}

/**
 * The quickest way to let the host have a turn. `setTimeout(0)` takes a whole millisecond, so it is
 * only the last resort.
 */
function hostTurn(): (turn: () => void) => Cancel {
  if (typeof setImmediate === 'function') {
    return (turn) => {
      const immediate = setImmediate(turn);
      return () => clearImmediate(immediate);
    };
  }
  if (typeof MessageChannel === 'function') {
    const { port1, port2 } = new MessageChannel();
    const waiting: (() => void)[] = [];
    port1.onmessage = () => waiting.shift()?.();
    return (turn) => {
      let wanted = true;
      waiting.push(() => wanted && turn());
      port2.postMessage(undefined);
      return () => {
        wanted = false;
      };
    };
  }
  return (turn) => callAfter(0, turn);
}

/**
 * Real time: the system's monotonic clock and its timers.
 *
 * Python: has no counterpart; there, the clock is the loop's own `time()`,
 * https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.time
 *
 * @example
 * ```ts
 * const clock = new asyncio.SystemClock()
 * clock.virtual // -> false
 * const loop = new asyncio.EventLoop({ clock })
 * console.log(await loop.runUntilComplete(asyncio.sleep(0, 'done'))) // prints done
 * loop.close()
 * ```
 */
export class SystemClock implements Clock {
  readonly virtual = false;
  /** Calls a function once the host has had a turn for its own work. */
  readonly soon: (turn: () => void) => Cancel = hostTurn();

  /** The time now, in seconds. */
  time(): number {
    return now();
  }

  /** Ignored: real time passes by itself. */
  advanceTo(): void {}

  /** Calls `wake` at `deadline` seconds, or never where there is none. */
  sleepUntil(deadline: number | undefined, wake: () => void): Cancel {
    return deadline === undefined ? () => {} : callAfter(deadline - this.time(), wake);
  }

  /** Calls `callback` when Node is about to exit because nothing is left to do. Other hosts never tell. */
  onExhausted(callback: () => void): Cancel {
    const host = nodeProcess();
    if (host === undefined) return () => {};
    host.once('beforeExit', callback);
    return () => host.off('beforeExit', callback);
  }
}

/**
 * Virtual time: starts at 0 seconds and jumps to the next deadline once nothing is ready.
 *
 * While work outside the loop is under way, such as a fetch, time can't jump past what that work may
 * still bring. It then passes as real time does.
 *
 * Python: has no counterpart; there, the clock is the loop's own `time()`,
 * https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.time
 *
 * @example
 * ```ts
 * const clock = new asyncio.VirtualClock()
 * const loop = new asyncio.EventLoop({ clock })
 * loop.runUntilComplete(asyncio.sleep(60))
 * clock.time() // -> 60
 * loop.close()
 * ```
 */
export class VirtualClock implements Clock {
  readonly virtual = true;
  private current = 0;
  /** The real time at which waiting for outside work began; undefined while not waiting. */
  private waitingSince: number | undefined;

  /** The time now, in seconds. */
  time(): number {
    if (this.waitingSince !== undefined) this.catchUp(now());
    return this.current;
  }

  /** Time becomes `deadline` seconds; it never goes back. */
  advanceTo(deadline: number): void {
    if (deadline > this.current) this.current = deadline;
  }

  /** Calls `turn` in a microtask. */
  soon(turn: () => void): Cancel {
    let wanted = true;
    this.catchUp(undefined);
    queueMicrotask(() => {
      if (wanted) turn();
    });
    return () => {
      wanted = false;
    };
  }

  /** Outside work is waited for, so time passes as real time does: calls `wake` at `deadline` seconds. */
  sleepUntil(deadline: number | undefined, wake: () => void): Cancel {
    this.waitingSince = now();
    if (deadline === undefined) return () => {};
    return callAfter(deadline - this.current, () => {
      this.waitingSince = undefined;
      this.advanceTo(deadline);
      wake();
    });
  }

  /** Never calls: on virtual time the loop itself sees that nothing is left. */
  onExhausted(): Cancel {
    return () => {};
  }

  /** What was waited for in real time has passed in virtual time too. It is waited on from `since`, or no longer. */
  private catchUp(since: number | undefined): void {
    if (this.waitingSince === undefined) return;
    this.advanceTo(this.current + ((since ?? now()) - this.waitingSince));
    this.waitingSince = since;
  }
}
