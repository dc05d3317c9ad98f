import * as asyncio from 'asyncio';
import { ClientConnectionError, ClientResponseError } from './errors';

/**
 * The answer to a request. Its head is here; its body is read by `text`, `json` or `read`.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#response-object
 */
export class ClientResponse {
  private body: Uint8Array<ArrayBuffer> | undefined;
  private closed = false;

  constructor(private readonly response: Response) {}

  /** The status code, such as 200. */
  get status(): number {
    return this.response.status;
  }

  /** The words that came with the status; HTTP/2 has none. */
  get reason(): string {
    return this.response.statusText;
  }

  /** Whether the status is below 400. */
  get ok(): boolean {
    return this.status < 400;
  }

  get headers(): Headers {
    return this.response.headers;
  }

  /** The address that answered: the last one, after redirects. */
  get url(): string {
    return this.response.url;
  }

  /** The body as bytes. It may be asked for again. */
  *read(): asyncio.Coroutine<Uint8Array<ArrayBuffer>> {
    if (this.body !== undefined) return this.body;
    if (this.closed) throw new ClientConnectionError('Connection closed');
    this.body = yield* asyncio.wrapPromise(async (signal) => {
      // The signal of the request has done its work; this one ends the reading of the body.
      signal.addEventListener('abort', () => this.release());
      try {
        return new Uint8Array(await this.response.arrayBuffer());
      } catch (error) {
        throw new ClientConnectionError(`the body of ${this.url} broke off`, { cause: error });
      }
    });
    return this.body;
  }

  /** The body as text, by the charset of its Content-Type, else UTF-8. */
  *text(): asyncio.Coroutine<string> {
    const bytes = yield* this.read();
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(this.headers.get('content-type') ?? '')?.[1];
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  }

  /** The body, parsed as JSON. */
  *json(): asyncio.Coroutine<unknown> {
    return JSON.parse(yield* this.text());
  }

  /** @throws ClientResponseError where the status is 400 or more */
  raiseForStatus(): void {
    if (!this.ok) throw new ClientResponseError(this.status, this.reason, this.url);
  }

  /** Gives the connection back; what was not read of the body is dropped. */
  release(): void {
    if (this.closed) return;
    this.closed = true;
    // A body that is being read is locked; its reader is ended by the same cancellation that brought us here.
    if (!this.response.bodyUsed) this.response.body?.cancel().catch(() => {});
  }
}
