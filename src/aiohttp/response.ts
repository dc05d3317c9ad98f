import * as asyncio from 'asyncio';
import { ClientConnectionError, ClientResponseError } from './errors';

/**
 * The answer to a request. Its head is here; its body is read by `text`, `json` or `read`.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse
 *
 * @example
 * ```ts
 * const session = new aiohttp.ClientSession()
 * yield* asyncio.asyncWith(session.get('http://site.example/'), function* (response) {
 *   response.ok // -> true
 *   response.headers.get('content-type') // -> 'text/html'
 *   yield* response.text() // -> '<h1>Hello</h1>'
 * })
 * ```
 */
export class ClientResponse {
  private body: Uint8Array<ArrayBuffer> | undefined;
  private closed = false;

  /** @internal A request makes it. */
  constructor(private readonly response: Response) {}

  /**
   * The status code, such as 200.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.status
   */
  get status(): number {
    return this.response.status;
  }

  /**
   * The words that came with the status; HTTP/2 has none.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.reason
   */
  get reason(): string {
    return this.response.statusText;
  }

  /**
   * Whether the status is below 400.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.ok
   */
  get ok(): boolean {
    return this.status < 400;
  }

  /**
   * The headers, as the platform gives them.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.headers
   */
  get headers(): Headers {
    return this.response.headers;
  }

  /**
   * The address that answered: the last one, after redirects.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.url
   */
  get url(): string {
    return this.response.url;
  }

  /**
   * The body as bytes. It may be asked for again.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.read
   *
   * @throws ClientConnectionError if the response was released, or the connection broke
   */
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

  /**
   * The body as text, by the charset of its Content-Type, else UTF-8.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.text
   *
   * @throws ClientConnectionError if the response was released, or the connection broke
   */
  *text(): asyncio.Coroutine<string> {
    const bytes = yield* this.read();
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(this.headers.get('content-type') ?? '')?.[1];
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  }

  /**
   * The body, parsed as JSON.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.json
   *
   * @throws ClientConnectionError if the response was released, or the connection broke
   * @throws SyntaxError where it is no JSON
   */
  *json(): asyncio.Coroutine<unknown> {
    return JSON.parse(yield* this.text());
  }

  /**
   * Raises an error where the server answered with one.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.raise_for_status
   *
   * @throws ClientResponseError where the status is 400 or more
   */
  raiseForStatus(): void {
    if (!this.ok) throw new ClientResponseError(this.status, this.reason, this.url);
  }

  /**
   * Gives the connection back; what was not read of the body is dropped.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.release
   */
  release(): void {
    if (this.closed) return;
    this.closed = true;
    // A body that is being read is locked; its reader is ended by the same cancellation that brought us here.
    if (!this.response.bodyUsed) this.response.body?.cancel().catch(() => {});
  }
}
