/** Which request a task waited for, and what became of it. */
import type { RequestEndEvent, RequestEvent, ResponseEvent, RunEvent, TaskId } from './events';

export interface AwaitedRequest {
  sent: RequestEvent;
  response?: ResponseEvent;
  end?: RequestEndEvent;
}

/** `label` is what the task was said to wait on, before the event of this number. */
export function awaitedRequest(
  events: readonly RunEvent[],
  before: number,
  task: TaskId,
  label: string,
): AwaitedRequest | undefined {
  const ends = new Map<number, RequestEndEvent>();
  const responses = new Map<number, ResponseEvent>();
  for (let index = Math.min(before, events.length) - 1; index >= 0; index--) {
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

/** A wait tells of the path alone, whatever the host. */
function isMeant({ method, url }: RequestEvent, label: string): boolean {
  const path = url.replace(/^https?:\/\/[^/]+/, '');
  return [url, path].some((address) => label === `${method} ${address}` || label === `body of ${address}`);
}
