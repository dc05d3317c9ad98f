/** `fetch` on a network that is only simulated: its promises settle at moments of the program's own time. */
import { microseconds } from '../../site/latency';
import type { Answer, SimulatedServer, WireRequest } from '../../site/network';

/** Time, for what comes from outside. */
export interface ArrivalTime {
  /** Seconds. */
  time(): number;
  /** Calls back once at this moment, which may be past; the function it gives calls that off. */
  at(moment: number, arrive: () => void): () => void;
  /** Something is waited for that will not come, until the function it gives is called. */
  never(): () => void;
}

type Answered = Extract<Answer, { status: number }>;
type Signal = AbortSignal | null | undefined;

/** Answers that have no body, whatever was asked. */
const EMPTY = new Set([204, 205, 304]);

export function simulatedFetch(server: SimulatedServer, currentTime: () => ArrivalTime): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const time = currentTime();
    const sent = time.time();
    const moment = (after: number) => microseconds(sent + after);
    const answer = server(wireRequest(request, body));
    if ('silent' in answer) return forever(time, signal);
    if ('refused' in answer) {
      await arrival(time, moment(answer.after), signal);
      const code = /\bE[A-Z]+\b/.exec(answer.refused)?.[0];
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(answer.refused), { code }) });
    }
    await arrival(time, moment(answer.headAfter), signal);
    if (request.redirect === 'error' && isRedirect(answer)) {
      throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    }
    const empty = EMPTY.has(answer.status) || request.method === 'HEAD';
    return responseOf(answer, empty ? null : bodyOf(answer, time, moment(answer.bodyAfter), signal));
  };
}

function wireRequest(request: Request, body: Uint8Array | undefined): WireRequest {
  const url = new URL(request.url);
  url.hash = '';
  return {
    method: request.method,
    url: url.href,
    headers: [...request.headers],
    body,
    followRedirects: request.redirect === 'follow',
  };
}

function isRedirect({ status, headers }: Answered): boolean {
  return status >= 300 && status < 400 && headers.some(([name]) => name === 'location');
}

function arrival(time: ArrivalTime, moment: number, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const drop = time.at(moment, () => {
      stop();
      resolve();
    });
    const stop = onAbort(signal, (reason) => {
      drop();
      reject(reason);
    });
  });
}

function forever(time: ArrivalTime, signal: Signal): Promise<never> {
  return new Promise((_, reject) => {
    const drop = time.never();
    onAbort(signal, (reason) => {
      drop();
      reject(reason);
    });
  });
}

function onAbort(signal: Signal, callback: (reason: unknown) => void): () => void {
  const abort = () => callback(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return () => signal?.removeEventListener('abort', abort);
}

/** Comes in one piece, and its end after that; nothing of it is on its way until somebody reads. */
function bodyOf(
  answer: Answered,
  time: ArrivalTime,
  moment: number,
  signal: Signal,
): ReadableStream<Uint8Array> {
  let drop = () => {};
  let stop = () => {};
  let left = answer.body;
  const end = (controller: ReadableStreamDefaultController) => {
    stop();
    if (!answer.broken) controller.close();
    else controller.error(new TypeError('terminated', { cause: new Error('other side closed') }));
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = onAbort(signal, (reason) => {
          drop();
          controller.error(reason);
        });
      },
      pull: (controller) =>
        new Promise((resolve) => {
          drop = time.at(moment, () => {
            if (left.length === 0) end(controller);
            else controller.enqueue(left.slice());
            left = new Uint8Array();
            resolve();
          });
        }),
      cancel() {
        drop();
        stop();
      },
    },
    { highWaterMark: 0 },
  );
}

function responseOf(answer: Answered, body: ReadableStream<Uint8Array> | null): Response {
  const { status, reason, headers, url, redirects } = answer;
  const response = new Response(body, { status, statusText: reason, headers });
  return Object.defineProperties(response, {
    url: { value: url },
    redirected: { value: redirects.length > 0 },
  });
}
