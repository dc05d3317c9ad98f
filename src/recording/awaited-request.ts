/** Which request a task waited for, and what became of it. */
import type { RequestEndEvent, RequestEvent, ResponseEvent, RunEvent, TaskId } from './events';

export interface AwaitedRequest {
  sent: RequestEvent;
  response?: ResponseEvent;
  end?: RequestEndEvent;
}

/** `label` is what the task was said to wait on before its step, the event of this number. */
export function awaitedRequest(
  events: readonly RunEvent[],
  step: number,
  task: TaskId,
  label: string,
): AwaitedRequest | undefined {
  const ends = new Map<number, RequestEndEvent>();
  const responses = new Map<number, ResponseEvent>();
  // That the answer is there may be told by the step itself, which is the first to look at it.
  for (let index = endOfStep(events, step, task); index >= 0; index--) {
    const event = events[index];
    if (event.type === 'request-end') ends.set(event.request, event);
    else if (event.type === 'response') responses.set(event.request, event);
    else if (event.type === 'request' && event.task === task && isMeant(event, label)) {
      const response = responses.get(event.request);
      const end = ends.get(event.request);
      return { sent: event, ...(response && { response }), ...(end && { end }) };
    }
  }
  return undefined;
}

function endOfStep(events: readonly RunEvent[], step: number, task: TaskId): number {
  const isEnd = (event: RunEvent) =>
    (event.type === 'wait' || event.type === 'yield' || event.type === 'done') && event.task === task;
  const end = events.findIndex((event, index) => index > step && (isEnd(event) || event.type === 'request'));
  return (end < 0 ? events.length : end) - 1;
}

/** A wait tells of the path alone, whatever the host. */
function isMeant({ method, url }: RequestEvent, label: string): boolean {
  const path = url.replace(/^https?:\/\/[^/]+/, '');
  return [url, path].some((address) => label === `${method} ${address}` || label === `body of ${address}`);
}
