/** A Recording made by hand, of a run in which requests are made. */
import {
  type Cause,
  type End,
  type NewEvent,
  RECORDING_FORMAT,
  type Recording,
  type RequestEndEvent,
} from '../../src/recording/format';

export type Timed = [time: number, event: NewEvent];

export function recordingOf(events: Timed[], duration: number, end: End = { reason: 'finished' }): Recording {
  const numbered = events.map(([time, event], seq) => ({ ...event, seq, time }));
  return { format: RECORDING_FORMAT, language: 'typescript', events: numbered, end, duration };
}

const OUTSIDE: Cause = { kind: 'outside' };

export const made = (task: number, label: string): NewEvent => ({
  ...{ type: 'created', task, name: `Task-${task}`, label, by: OUTSIDE },
});
export const step = (task: number, why: 'starts' | 'result' | 'error' = 'result'): NewEvent => ({
  ...{ type: 'step', task, by: OUTSIDE, why },
});
export const waits = (task: number, label: string): NewEvent => ({
  ...{ type: 'wait', task, wait: { kind: 'io', label, frames: [] } },
});
export const sent = (request: number, url: string, task?: number): NewEvent => ({
  ...{ type: 'request', request, method: 'GET', url, ...(task !== undefined && { task }) },
});
export const answered = (request: number, status = 200): NewEvent => ({ type: 'response', request, status });
export const ended = (
  request: number,
  outcome: RequestEndEvent['outcome'] = 'finished',
  more: Partial<RequestEndEvent> = {},
): NewEvent => ({ type: 'request-end', request, outcome, ...more });

/** Two tasks: the first reads a page, the second is answered by an error, and what it asks for then breaks off. */
export const TWO = recordingOf(
  [
    [0, made(1, 'fetch(1)')],
    [0, made(2, 'fetch(2)')],
    [0, step(1, 'starts')],
    [0, sent(1, '/site/a.html', 1)],
    [0, waits(1, 'GET /site/a.html')],
    [0, step(2, 'starts')],
    [0, sent(2, '/site/b.html', 2)],
    [0, waits(2, 'GET /site/b.html')],
    [0.25, answered(1)],
    [0.25, step(1)],
    [0.25, waits(1, 'body of /site/a.html')],
    [0.5, answered(2, 503)],
    [0.5, ended(2)],
    [0.5, step(2)],
    [0.5, sent(3, '/site/c.html', 2)],
    [0.5, waits(2, 'GET /site/c.html')],
    [0.75, ended(1, 'finished', { bytes: 1200 })],
    [0.75, step(1)],
    [0.75, { type: 'done', task: 1, outcome: 'finished' }],
    [1, ended(3, 'failed', { error: { name: 'ClientConnectionError', message: 'gone' } })],
    [1, step(2, 'error')],
    [1, { type: 'done', task: 2, outcome: 'finished' }],
  ],
  1,
);
