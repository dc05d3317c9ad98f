/** `fetch` as programs with native promises have it: each request is written down from its start until its body has been read. */
import type { RequestLog } from '../../recording/request-log';
import type { Outside } from './outside';

const BODIES = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'] as const;

/** Answers that have nothing to be read. */
const EMPTY: ReadonlySet<number> = new Set([101, 204, 205, 304]);

type Fetch = typeof globalThis.fetch;

export class PromiseFetch {
  private last = 0;
  private readonly open = new Set<Exchange>();

  constructor(
    private readonly outside: Outside,
    private readonly log: RequestLog,
    /** What really asks: the host's, whichever that is by then. */
    private readonly send: Fetch = (...request) => fetch(...request),
  ) {}

  readonly fetch: Fetch = async (input, init) => {
    const address = addressOf(input);
    // What is no address is no request either: whoever was asked says so.
    if (address === undefined) return this.outside.track(this.send(input, init));
    const given = input instanceof Request ? input : undefined;
    const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
    const exchange = new Exchange({ id: ++this.last, method, url: address }, this.log, this.open);
    const signal = init?.signal ?? given?.signal;
    try {
      const response = await this.outside.track(this.send(input, init));
      exchange.answered(response.status);
      if (method === 'HEAD' || EMPTY.has(response.status) || response.body === null) exchange.end();
      return watched(response, exchange, this.outside, signal);
    } catch (error) {
      exchange.fail(error, signal);
      throw error;
    }
  };

  /** Nothing is left to happen: answers that nobody has read are dropped. */
  drop(): void {
    for (const exchange of [...this.open]) exchange.end();
  }
}

/** One request, until it ends, which it does once. */
class Exchange {
  constructor(
    private readonly request: { id: number; method: string; url: string },
    private readonly log: RequestLog,
    private readonly open: Set<Exchange>,
  ) {
    open.add(this);
    log.sent(request);
  }

  answered(status: number): void {
    if (this.open.has(this)) this.log.answered(this.request, status);
  }

  end(bytes?: number): void {
    if (!this.open.delete(this)) return;
    this.log.ended(this.request, 'finished', bytes === undefined ? {} : { bytes });
  }

  fail(error: unknown, signal: AbortSignal | null | undefined): void {
    if (!this.open.delete(this)) return;
    if (signal?.aborted) this.log.ended(this.request, 'aborted', {});
    else this.log.ended(this.request, 'failed', { error });
  }
}

type Signal = AbortSignal | null | undefined;

function watched(response: Response, exchange: Exchange, outside: Outside, signal: Signal): Response {
  for (const name of BODIES) {
    if (!(name in response)) continue;
    const read: () => Promise<unknown> = response[name].bind(response);
    const value = async () => {
      try {
        const body = await outside.track(read());
        exchange.end(sizeOf(body));
        return body;
      } catch (error) {
        exchange.fail(error, signal);
        throw error;
      }
    };
    Object.defineProperty(response, name, { value });
  }
  const { body } = response;
  if (body === null) return response;
  let stream: ReadableStream<Uint8Array> | undefined;
  const get = () => {
    // Only whoever asks for it reads it in pieces: until then it is whole.
    stream ??= watchedStream(body, exchange, outside, signal);
    return stream;
  };
  Object.defineProperty(response, 'body', { get });
  return response;
}

function watchedStream(
  body: ReadableStream<Uint8Array>,
  exchange: Exchange,
  outside: Outside,
  signal: Signal,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let bytes = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          reader ??= body.getReader();
          const { done, value } = await outside.track(reader.read());
          if (done) {
            exchange.end(bytes);
            controller.close();
            return;
          }
          bytes += value.length;
          controller.enqueue(value);
        } catch (error) {
          exchange.fail(error, signal);
          throw error;
        }
      },
      async cancel(reason) {
        exchange.end(bytes);
        await (reader ?? body).cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** In bytes, where that is plain to see. */
function sizeOf(body: unknown): number | undefined {
  if (body instanceof ArrayBuffer || body instanceof Uint8Array) return body.byteLength;
  return body instanceof Blob ? body.size : undefined;
}

function addressOf(input: Parameters<Fetch>[0]): string | undefined {
  const text = input instanceof Request ? input.url : String(input);
  const base = globalThis.location?.href;
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url.href;
}
