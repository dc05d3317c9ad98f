/** What the requests of a run come to: how many there were, how many at once, how long they took together. */
import type { RunEvent } from './events';

export interface RequestSummary {
  count: number;
  /** How many were under way at once, at most. */
  most: number;
  /** From the first request to the end of the last. */
  seconds: number;
  /** No answer came, or it broke off. */
  failed: number;
  aborted: number;
  /** Answered by a status of 400 or more. */
  refused: number;
  /** Had not ended when the run, or what there is of it so far, was over. */
  underWay: number;
}

/** Undefined where a program makes no requests. `duration`: how long the run took, or has taken so far. */
export function summariseRequests(events: readonly RunEvent[], duration: number): RequestSummary | undefined {
  const summary = { count: 0, most: 0, seconds: 0, failed: 0, aborted: 0, refused: 0, underWay: 0 };
  let first = 0;
  let last = 0;
  for (const event of events) {
    if (event.type === 'request') {
      if (summary.count === 0) first = event.time;
      summary.count += 1;
      summary.underWay += 1;
      summary.most = Math.max(summary.most, summary.underWay);
    } else if (event.type === 'response') {
      if (event.status >= 400) summary.refused += 1;
    } else if (event.type === 'request-end') {
      summary.underWay -= 1;
      if (event.outcome !== 'finished') summary[event.outcome] += 1;
      last = event.time;
    }
  }
  if (summary.count === 0) return undefined;
  const end = summary.underWay > 0 ? Math.max(duration, last) : last;
  return { ...summary, seconds: Math.round((end - first) * 1e6) / 1e6 };
}

/** `36 requests, at most 4 at once, 1.2 s, 30 a second; 1 failed` */
export function describeRequests(summary: RequestSummary): string {
  const { count, most, seconds, failed, aborted, refused, underWay } = summary;
  const measured = [
    `${count.toLocaleString('en')} ${count === 1 ? 'request' : 'requests'}`,
    ...(count > 1 ? [`at most ${most} at once`] : []),
    `${rounded(seconds)} s`,
    ...(count > 1 && seconds > 0 ? [`${rounded(count / seconds)} a second`] : []),
  ];
  const wrong = [
    ...(refused > 0 ? [`${refused} answered with an error`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(aborted > 0 ? [`${aborted} aborted`] : []),
    ...(underWay > 0 ? [`${underWay} without an end`] : []),
  ];
  return [measured.join(', '), wrong.join(', ')].filter(Boolean).join('; ');
}

/** While the run goes on. */
export function describeSoFar({ count, underWay }: RequestSummary): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'request' : 'requests'} so far, ${underWay} under way`;
}

/** To two digits, or to the last before the point: what is measured is no more exact than that. */
function rounded(value: number): string {
  return value >= 10 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
}
