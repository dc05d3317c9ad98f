/** Puts together the events of a run as they arrive, in batches. */
import type { CreatedEvent, RunEvent, TaskId } from './events';

export class Collector {
  readonly events: RunEvent[] = [];
  private readonly created = new Map<TaskId, CreatedEvent>();

  add(batch: readonly RunEvent[]): void {
    for (const event of batch) {
      this.events.push(event);
      if (event.type === 'created') this.created.set(event.task, event);
      else if (event.type === 'named') {
        // What a task is called is learnt when it runs, but pictures need it from the start.
        const created = this.created.get(event.task);
        if (created) created.label = event.label;
      }
    }
  }

  /** Virtual seconds so far. */
  get time(): number {
    return this.events.at(-1)?.time ?? 0;
  }
}
