/** Gives each event its place among the others, and ends a run that would never stop to make them. */
import type { NewEvent, RunEvent } from './events';

export interface LogOptions {
  /** Virtual seconds now. */
  time: () => number;
  emit: (event: RunEvent) => void;
  /** How many events a Recording may have. */
  limit: number;
  /** Called once, when it has had as many. */
  onLimit: () => void;
}

export class EventLog {
  private seq = 0;

  constructor(private readonly options: LogOptions) {}

  /** Takes the event over: it is the log's from now on. Its time is that of now, unless it brings its own. */
  add(event: NewEvent & { time?: number }): void {
    const { limit, emit, time, onLimit } = this.options;
    if (this.seq >= limit) return;
    const placed = event as RunEvent;
    placed.seq = this.seq++;
    placed.time = event.time ?? time();
    emit(placed);
    if (this.seq === limit) onLimit();
  }
}
