/**
 * The moments of a recording that a player can stand at. A moment is a number of events that have happened, and a virtual time: many events
 * share one instant, and between two instants nothing happens while time goes on.
 */
export interface Moment {
  /** How many of the events have happened. */
  happened: number;
  /** Virtual seconds. */
  time: number;
}

export interface Moments {
  /** When each event happened: never falling. */
  times: readonly number[];
  /** After how many events each step of the loop is over, rising; the first is 0, the last is all of them. */
  stops: readonly number[];
  duration: number;
}

/** How many of the rising numbers are at most this. */
export function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function atTime({ times, duration }: Moments, time: number): Moment {
  const within = Math.min(Math.max(time, 0), duration);
  return { happened: countUpTo(times, within), time: within };
}

/** Where the loop stands after so many events. */
export function afterEvents({ times, duration }: Moments, count: number): Moment {
  const happened = Math.min(Math.max(count, 0), times.length);
  if (happened === times.length) return { happened, time: duration };
  return { happened, time: times[happened - 1] ?? 0 };
}

/** Which stop a moment has reached. */
export function stopOf({ stops }: Moments, { happened }: Moment): number {
  return Math.max(countUpTo(stops, happened) - 1, 0);
}

export function atStop(moments: Moments, stop: number): Moment {
  const within = Math.min(Math.max(stop, 0), moments.stops.length - 1);
  return afterEvents(moments, moments.stops[within] ?? 0);
}

export function nextStop(moments: Moments, moment: Moment): Moment {
  return atStop(moments, stopOf(moments, moment) + 1);
}

/** The stop before; from within a step, or from a pause after it, back to where that step was over. */
export function previousStop(moments: Moments, moment: Moment): Moment {
  const stop = stopOf(moments, moment);
  const here = atStop(moments, stop);
  const isThere = here.happened === moment.happened && here.time >= moment.time;
  return isThere ? atStop(moments, stop - 1) : here;
}

export function isAtEnd({ times, duration }: Moments, { happened, time }: Moment): boolean {
  return happened === times.length && time >= duration;
}
