/**
 * The requests of a run as a picture's data, in rows as a browser's own view of the network has them: each takes the first
 * row that is free, so that there are as many rows as there were requests under way at once.
 */
import type { RequestEndEvent, RequestId, RunEvent, TaskId } from './events';
import type { Place } from './place';
import { type RequestSummary, summariseRequests } from './requests';

/** One request, from when it left to its end. */
export interface RequestSpan {
  request: RequestId;
  /** Who sent it. */
  task?: TaskId;
  method: string;
  url: string;
  from: Place;
  /** Where the head of its answer came. */
  head?: Place;
  status?: number;
  to: Place;
  /** Absent where nothing ended it: the run was over first. */
  outcome?: RequestEndEvent['outcome'];
  bytes?: number;
  /** What went wrong, where it failed. */
  error?: string;
  /** The event with which it begins: where a click leads. */
  seq: number;
}

export interface RequestLayout {
  /** In each, one after the other. */
  rows: RequestSpan[][];
  summary: RequestSummary;
}

export class RequestRows {
  private readonly rows: RequestSpan[][] = [];
  /** Which rows have a request under way. */
  private readonly taken: boolean[] = [];
  private readonly open = new Map<RequestId, { span: RequestSpan; row: number }>();

  take(event: RunEvent, place: Place): void {
    if (event.type === 'request') {
      const { request, task, method, url, seq } = event;
      const by = task === undefined ? {} : { task };
      this.begin({ request, ...by, method, url, from: place, to: place, seq });
    } else if (event.type === 'response') {
      const span = this.open.get(event.request)?.span;
      if (span) Object.assign(span, { head: place, status: event.status });
    } else if (event.type === 'request-end') this.end(event, place);
  }

  finish(events: readonly RunEvent[], to: Place): RequestLayout | undefined {
    for (const { span } of this.open.values()) span.to = to;
    const summary = summariseRequests(events, to.time);
    return summary && { rows: this.rows, summary };
  }

  private begin(span: RequestSpan): void {
    const free = this.taken.indexOf(false);
    const row = free < 0 ? this.rows.length : free;
    this.taken[row] = true;
    this.open.set(span.request, { span, row });
    const spans = this.rows[row];
    if (spans) spans.push(span);
    else this.rows.push([span]);
  }

  private end({ request, outcome, bytes, error }: RequestEndEvent, to: Place): void {
    const known = this.open.get(request);
    if (!known) return;
    this.open.delete(request);
    this.taken[known.row] = false;
    const read = bytes === undefined ? {} : { bytes };
    const why = error === undefined ? {} : { error: error.name || error.message };
    Object.assign(known.span, { to, outcome, ...read, ...why });
  }
}

/** `200`, `503`, `failed: ServerDisconnectedError`, `404, aborted`: what became of it, in a few words. */
export function outcomeText({ status, outcome, error }: RequestSpan): string {
  const answer = status === undefined ? [] : [String(status)];
  if (outcome === undefined) return [...answer, status === undefined ? 'no answer' : 'no end'].join(', ');
  if (outcome === 'finished') return answer[0] ?? 'finished';
  return [...answer, error === undefined ? outcome : `${outcome}: ${error}`].join(', ');
}

/** The same where there is less room: `200`, `failed`. */
export function shortOutcome({ error: _error, ...span }: RequestSpan): string {
  return outcomeText(span);
}
