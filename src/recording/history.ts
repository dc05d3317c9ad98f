/**
 * The moments of a Recording. A position is how many events have happened: 0 is before the first, `events.length`
 * after the last. Any position is found quickly, in any order: at intervals a copy of the replay is kept.
 */
import { printsOf, type Recording, type RunEvent } from './format';
import { Replay } from './replay';
import type { RunState } from './state';

/** Events between two copies: as many as are played between two frames of a screen without notice. */
const INTERVAL = 500;

/** What was found out about a Recording; it goes with it. */
const histories = new WeakMap<readonly RunEvent[], History>();

class History {
  /** Copy i is at position i * INTERVAL. */
  private readonly copies: Replay[];
  /** Where the last question left off: the next is most often a little later. */
  private cursor: Replay;
  private lastView: RunState | undefined;
  stops: readonly number[] | undefined;

  constructor(private readonly events: readonly RunEvent[]) {
    const asks = events.some(({ type }) => type === 'request');
    const start = new Replay(printsOf(events), asks);
    this.copies = [start];
    this.cursor = start.copy();
  }

  at(position: number): RunState {
    if (this.lastView?.position === position) return this.lastView;
    const from = this.nearest(position);
    for (let i = from.position; i < position; i++) {
      if (i % INTERVAL === 0 && i / INTERVAL === this.copies.length) this.copies.push(from.copy());
      from.apply(this.events[i]);
    }
    this.cursor = from;
    this.lastView = from.view();
    return this.lastView;
  }

  private nearest(position: number): Replay {
    const copy = this.copies[Math.min(Math.floor(position / INTERVAL), this.copies.length - 1)];
    const { cursor } = this;
    return cursor.position <= position && cursor.position >= copy.position ? cursor : copy.copy();
  }
}

function historyOf({ events }: Recording): History {
  const known = histories.get(events);
  if (known) return known;
  const made = new History(events);
  histories.set(events, made);
  return made;
}

/** What the run was like when `position` events had happened. */
export function stateAt(recording: Recording, position: number): RunState {
  return historyOf(recording).at(Math.max(0, Math.min(position, recording.events.length)));
}

/**
 * The positions at which to stop when going on one step of the loop at a time: after each step, and after each time
 * that the clock went on. The first is 0, the last the end.
 */
export function stopsOf(recording: Recording): readonly number[] {
  const history = historyOf(recording);
  if (history.stops) return history.stops;
  const { events } = recording;
  const stops = [0];
  const stopBefore = (position: number) => {
    if (position > (stops.at(-1) ?? 0)) stops.push(position);
  };
  // In a program without tasks each printed line is a moment of its own.
  const tasks = events.some((event) => event.type === 'step');
  let stepped = false;
  for (const [i, event] of events.entries()) {
    const begins = event.type === 'clock' || event.type === 'step' || (!tasks && event.type === 'print');
    if (begins && stepped) stopBefore(i);
    stepped ||= begins;
  }
  stopBefore(events.length);
  history.stops = stops;
  return stops;
}

/** How many events have happened when the run has lasted so many virtual seconds: all of that instant. */
export function positionAtTime({ events }: Recording, time: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle].time <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
