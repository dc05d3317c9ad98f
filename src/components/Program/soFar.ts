/** What has happened so far in a run whose requests are under way, told now and then rather than with each event. */
import type { RunEvent } from '../../recording/format';

/** Milliseconds between two looks: as often as a picture that grows is looked at again. */
const PAUSE = 250;

export class SoFar {
  private readonly events: RunEvent[] = [];
  private asks = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `tell` hears of runs that make requests, and of no others: those are over before anybody sees them. */
  constructor(private readonly tell: (events: readonly RunEvent[]) => void) {}

  add(events: readonly RunEvent[]): void {
    for (const event of events) this.events.push(event);
    this.asks ||= events.some(({ type }) => type === 'request');
    if (!this.asks || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.tell([...this.events]);
    }, PAUSE);
  }

  /** The run is over, or nobody looks at it any more. */
  end(): void {
    clearTimeout(this.timer);
  }
}
