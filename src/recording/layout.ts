/**
 * The timeline of a run as a picture's data: a lane for each task, bars for what it did, marks, and who woke whom. It is a pure function of a
 * Recording, with every place told both in seconds and in steps of the loop, because many steps share one instant. Nothing here knows of
 * pixels: the page and the terminal each draw it in their own way.
 */
import type { Cause, Recording, RunEvent, TaskId, WaitKind } from './format';
import type { Place } from './place';
import { type RequestLayout, RequestRows } from './request-layout';

export type { Place } from './place';

/** What a task was about for a while: its code ran, it waited, or it was ready and others had their turn. */
export interface Bar {
  kind: 'run' | 'wait' | 'ready';
  from: Place;
  to: Place;
  /** The event with which it begins: where a click leads. */
  seq: number;
  /** What a wait is for; empty for the others. */
  label: string;
  wait?: WaitKind;
  /** Nothing ended it: the run was over first. */
  open?: true;
}

export type MarkKind = 'print' | 'cancel' | 'failed' | 'cancelled';

export interface Mark {
  kind: MarkKind;
  at: Place;
  seq: number;
  text: string;
}

export interface Lane {
  task: TaskId;
  label: string;
  bars: Bar[];
  marks: Mark[];
}

/** One task let another go on. */
export interface Arrow {
  from: TaskId;
  to: TaskId;
  at: Place;
  seq: number;
  /** `cancels` where it woke it only to stop it. */
  kind: 'wakes' | 'cancels';
}

export interface Layout {
  duration: number;
  steps: number;
  lanes: Lane[];
  arrows: Arrow[];
  /** Tasks wait for what will never come: their last bars have no end. */
  blocked: boolean;
  /** Absent where the program makes no requests. */
  requests?: RequestLayout;
}

export function layoutOf({ events, end, duration }: Pick<Recording, 'events' | 'end' | 'duration'>): Layout {
  const builder = new Builder();
  for (const event of events) builder.take(event);
  const { lanes, arrows, steps, requests } = builder.finish(events, duration);
  const asks = requests === undefined ? {} : { requests };
  return { duration, steps, lanes, arrows, blocked: end.reason === 'blocked', ...asks };
}

class Builder {
  private readonly lanes = new Map<TaskId, Lane>();
  /** What each task is about just now. */
  private readonly current = new Map<TaskId, Omit<Bar, 'to'>>();
  private readonly arrows: Arrow[] = [];
  private readonly requests = new RequestRows();
  private steps = 0;

  take(event: RunEvent): void {
    switch (event.type) {
      case 'created':
        this.lanes.set(event.task, { task: event.task, label: event.label, bars: [], marks: [] });
        break;
      case 'named':
        this.rename(event.task, event.label);
        break;
      case 'ready':
        if ('task' in event.entry) this.ready(event.entry.task, event);
        break;
      case 'step':
        this.begin(event.task, event, { kind: 'run', label: '' });
        this.steps += 1;
        break;
      case 'wait':
        this.begin(event.task, event, { kind: 'wait', label: event.wait.label, wait: event.wait.kind });
        break;
      case 'yield':
        this.begin(event.task, event, { kind: 'ready', label: '' });
        break;
      case 'print':
        this.mark(event.task, 'print', event, event.text);
        break;
      case 'cancel':
        this.mark(event.task, 'cancel', event, 'asked to stop');
        break;
      case 'done':
        this.close(event.task, this.place(event));
        if (event.outcome === 'failed')
          this.mark(event.task, 'failed', event, event.error?.name ?? 'an error');
        if (event.outcome === 'cancelled') this.mark(event.task, 'cancelled', event, 'cancelled');
        break;
      case 'request':
      case 'response':
      case 'request-end':
        this.requests.take(event, this.place(event));
        break;
    }
  }

  finish(events: readonly RunEvent[], duration: number) {
    const to = { time: duration, step: this.steps };
    for (const [task, bar] of this.current) {
      // What comes after the end is not of the run: a task that had its first step scheduled never began.
      this.add(task, { ...bar, to, open: true });
    }
    const { steps, arrows, lanes } = this;
    return { lanes: [...lanes.values()], arrows, steps, requests: this.requests.finish(events, to) };
  }

  private rename(task: TaskId, label: string): void {
    const lane = this.lanes.get(task);
    if (lane) lane.label = label;
  }

  private ready(task: TaskId, event: Extract<RunEvent, { type: 'ready' }>): void {
    // One that let the others go first has been ready since its step was over.
    if (this.current.get(task)?.kind !== 'ready') this.begin(task, event, { kind: 'ready', label: '' });
    const from = waker(event.by);
    if (from === undefined || from === task) return;
    if (event.why === 'result' || event.why === 'error' || event.why === 'cancelled') {
      const kind = event.why === 'cancelled' ? 'cancels' : 'wakes';
      this.arrows.push({ from, to: task, at: this.place(event), seq: event.seq, kind });
    }
  }

  private begin(task: TaskId, event: RunEvent, bar: Pick<Bar, 'kind' | 'label' | 'wait'>): void {
    const place = this.place(event);
    this.close(task, place);
    this.current.set(task, { ...bar, from: place, seq: event.seq });
  }

  private close(task: TaskId, to: Place): void {
    const bar = this.current.get(task);
    if (!bar) return;
    this.current.delete(task);
    this.add(task, { ...bar, to });
  }

  /** Bars of no length on either axis are of no interest to anybody, unless they would have gone on. */
  private add(task: TaskId, bar: Bar): void {
    const { from, to } = bar;
    if (bar.open || from.time < to.time || from.step < to.step) this.lanes.get(task)?.bars.push(bar);
  }

  private mark(task: TaskId | undefined, kind: MarkKind, event: RunEvent, text: string): void {
    if (task === undefined) return;
    this.lanes.get(task)?.marks.push({ kind, at: this.place(event), seq: event.seq, text });
  }

  private place({ time }: RunEvent): Place {
    return { time, step: this.steps };
  }
}

function waker(by: Cause): TaskId | undefined {
  return by.kind === 'task' || by.kind === 'callback' ? by.task : undefined;
}
