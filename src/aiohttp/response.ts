import type * as asyncio from 'asyncio';
import { CancelledError, RuntimeError } from 'asyncio';
import { decode, lookUp } from './charset';
import { isExpected, isJson, parseContentType } from './content-type';
import { ClientConnectionError } from './errors';
import type { Exchange } from './exchange';
import type { RequestInfo } from './request-info';
import { ClientResponseError, ContentTypeError } from './response-errors';
import type { JsonOptions, TextOptions } from './response-options';
import type { StreamReader } from './streams';

/**
 * The answer to a request. Its head is here; its body is read by `text`, `json` or `read`, or piece by piece from `content`.
 *
 * It holds a connection until its body has been read to the end, or until it is released, which `asyncWith` does.
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
  /** The status code, such as 200. */
  readonly status: number;
  /** The words that came with the status; HTTP/2 has none. */
  readonly reason: string;
  /** The headers; names may be asked for in any spelling. In a browser, those that the page may see. */
  readonly headers: Headers;
  /** The method of the request that was answered: after a redirect it may be another than was asked for. */
  readonly method: string;
  /** The address that answered: the last one, after redirects; without its fragment. */
  readonly url: string;
  /** The same with its fragment. */
  readonly realUrl: string;
  /** What was asked. */
  readonly requestInfo: RequestInfo;
  /** The redirects that led here, the first one first. A browser doesn't show them: there it is always empty. */
  readonly history: readonly ClientResponse[];
  /** The body, piece by piece. */
  readonly content: StreamReader;
  private body: Uint8Array<ArrayBuffer> | undefined;
  private released = false;
  private entered = false;

  /** @internal A request makes it. */
  constructor(
    private readonly exchange: Exchange,
    response: Response,
    info: RequestInfo,
    history: readonly ClientResponse[],
  ) {
    this.status = response.status;
    this.reason = response.statusText;
    this.headers = response.headers;
    this.method = info.method;
    this.url = info.url;
    this.realUrl = info.realUrl;
    this.requestInfo = info;
    this.history = history;
    this.content = exchange.content;
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
   * The type of the body, without its charset, such as `text/html`; `application/octet-stream` where the answer doesn't say.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.content_type
   */
  get contentType(): string {
    return parseContentType(this.headers.get('content-type')).type;
  }

  /**
   * The charset that the answer names; undefined where it names none.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.charset
   */
  get charset(): string | undefined {
    return parseContentType(this.headers.get('content-type')).charset;
  }

  /**
   * How many bytes the answer announces, packed as they are sent; undefined where it doesn't say.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.content_length
   */
  get contentLength(): number | undefined {
    const length = this.headers.get('content-length');
    return length !== null && /^\d+$/.test(length) ? Number(length) : undefined;
  }

  /**
   * Whether its connection was given back.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.closed
   */
  get closed(): boolean {
    return this.released || this.content.isEof();
  }

  /**
   * The body as bytes. It may be asked for again.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.read
   *
   * @throws ClientConnectionError if the response was released
   * @throws ClientPayloadError if the body breaks off, or isn't as long as was announced
   */
  *read(): asyncio.Coroutine<Uint8Array<ArrayBuffer>> {
    if (this.body !== undefined) return this.body;
    if (this.released) throw new ClientConnectionError('Connection closed');
    let read = false;
    try {
      this.body = yield* this.content.read();
      read = true;
    } finally {
      if (!read) this.leave(true);
    }
    return this.body;
  }

  /**
   * The body as text. The charset is `encoding`, else that of the Content-Type; where there is none, or one that is not
   * known, it is UTF-8.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.text
   *
   * @param options - `encoding` and `errors`
   * @throws UnicodeDecodeError if the bytes are no text in that charset
   * @throws ClientPayloadError if the body breaks off
   */
  *text(options: TextOptions = {}): asyncio.Coroutine<string> {
    const { encoding, errors = 'strict' } = options;
    const bytes = yield* this.read();
    return decode(bytes, encoding ?? this.getEncoding(), errors);
  }

  /**
   * The body, parsed as JSON; null where there is none.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.json
   *
   * @param options - `encoding` and `contentType`
   * @throws ContentTypeError if the answer is of another type
   * @throws SyntaxError if it is no JSON
   */
  *json(options: JsonOptions = {}): asyncio.Coroutine<unknown> {
    const { encoding, contentType = 'application/json' } = options;
    const bytes = yield* this.read();
    if (contentType !== null && !isExpected(this.contentType, contentType)) {
      const message = `Attempt to decode JSON with unexpected mimetype: ${this.headers.get('content-type') ?? ''}`;
      const { status, headers } = this;
      throw new ContentTypeError(this.requestInfo, this.history, { status, headers, message });
    }
    const text = decode(bytes, encoding ?? this.getEncoding(), 'strict').trim();
    return text === '' ? null : JSON.parse(text);
  }

  /**
   * The charset in which `text` reads the body, under Python's name: that of the Content-Type, if it is a known one, else `utf-8`.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.get_encoding
   *
   * @throws RuntimeError where only the body could tell, and was not read so far
   */
  getEncoding(): string {
    const { type, charset } = parseContentType(this.headers.get('content-type'));
    const known = charset !== undefined ? lookUp(charset) : undefined;
    if (known !== undefined) return known;
    if (this.body === undefined && !isJson(type))
      throw new RuntimeError('Cannot compute fallback encoding of a not yet read body');
    return 'utf-8';
  }

  /**
   * Raises an error where the server answered with one. Outside of `asyncWith` the response is released before.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.raise_for_status
   *
   * @throws ClientResponseError where the status is 400 or more
   */
  raiseForStatus(): void {
    if (this.ok) return;
    if (!this.entered) this.release();
    const { status, reason: message, headers } = this;
    throw new ClientResponseError(this.requestInfo, this.history, { status, message, headers });
  }

  /**
   * Gives the connection back; what was not read of the body is dropped. It may be awaited, as in Python, and need not be.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.release
   */
  release(): asyncio.Awaitable<void> {
    this.leave(false);
    return RELEASED;
  }

  /**
   * Closes the connection, in the middle of the body if need be.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.close
   */
  close(): void {
    this.leave(false);
  }

  /** @internal For `asyncWith`. */
  _enter(): void {
    this.entered = true;
  }

  /** @internal The end of `asyncWith`. */
  _exit(error: unknown): void {
    this.entered = false;
    this.leave(error instanceof CancelledError);
  }

  private leave(aborted: boolean): void {
    if (this.released) return;
    this.released = true;
    this.exchange.end(aborted ? 'aborted' : 'finished');
    if (!this.content.atEof() && !this.content.exception())
      this.content._fail(new ClientConnectionError('Connection closed'));
  }
}

const RELEASED: asyncio.Awaitable<void> = {
  [Symbol.iterator]: () => ({ next: () => ({ done: true, value: undefined }) }),
};
