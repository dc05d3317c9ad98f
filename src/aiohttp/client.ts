import * as asyncio from 'asyncio';
import { ClientConnectionError, InvalidURL } from './errors';
import { ClientResponse } from './response';

/**
 * What every request of a session has in common.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#client-session
 */
export interface SessionOptions {
  /** Sent with every request. */
  headers?: Record<string, string>;
}

/**
 * What one request sends, and how.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.request
 */
export interface RequestOptions {
  /** Sent besides the session's; the same name replaces it. */
  headers?: Record<string, string>;
  /** The body of the request. */
  data?: string | Uint8Array<ArrayBuffer>;
  /** Sent as the body, as JSON. */
  json?: unknown;
  /** Whether redirects are followed; true by default. */
  allowRedirects?: boolean;
}

/**
 * A request that has not been made so far. Await it for the response, or enter it with `asyncWith`, which also
 * releases the connection at the end.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.request
 *
 * @example
 * ```ts
 * const session = new aiohttp.ClientSession()
 * const request = session.get('http://site.example/')
 * const response = yield* request
 * response.status // -> 200
 * ```
 */
export class RequestContextManager implements asyncio.AsyncContextManager<ClientResponse> {
  private response: ClientResponse | undefined;

  /** @internal A session's methods make them. */
  constructor(private readonly send: () => asyncio.Coroutine<ClientResponse>) {}

  /** @internal For `yield*`: makes the request. */
  [Symbol.iterator](): asyncio.Coroutine<ClientResponse> {
    return this.send();
  }

  /**
   * For `asyncWith`: makes the request.
   *
   * @throws ClientConnectionError if the connection can't be made
   * @throws InvalidURL if the address can't be asked
   */
  *aenter(): asyncio.Coroutine<ClientResponse> {
    this.response = yield* this.send();
    return this.response;
  }

  /** For `asyncWith`: releases the connection. */
  *aexit(): asyncio.Coroutine<void> {
    this.response?.release();
  }
}

/**
 * Makes requests, over the platform's `fetch`. Cancelling a task that waits for one aborts the request.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession
 *
 * @example
 * ```ts
 * yield* asyncio.asyncWith(new aiohttp.ClientSession(), function* (session) {
 *   yield* asyncio.asyncWith(session.get('http://site.example/'), function* (response) {
 *     yield* response.text() // -> '<h1>Hello</h1>'
 *   })
 * })
 * ```
 */
export class ClientSession implements asyncio.AsyncContextManager<ClientSession> {
  private isClosed = false;

  /** @param options - headers for every request */
  constructor(private readonly options: SessionOptions = {}) {}

  /**
   * Whether it was closed.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.closed
   */
  get closed(): boolean {
    return this.isClosed;
  }

  /**
   * A GET request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.get
   *
   * @param url - a whole address, http or https
   * @param options - headers, body, redirects
   */
  get(url: string, options?: RequestOptions): RequestContextManager {
    return this.request('GET', url, options);
  }

  /**
   * A POST request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.post
   *
   * @param url - a whole address, http or https
   * @param options - headers, body, redirects
   */
  post(url: string, options?: RequestOptions): RequestContextManager {
    return this.request('POST', url, options);
  }

  /**
   * A request. It is made when it is awaited or entered; what goes wrong is raised there.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.request
   *
   * @param method - such as `'GET'`
   * @param url - a whole address, http or https
   * @param options - headers, body, redirects
   */
  request(method: string, url: string, options: RequestOptions = {}): RequestContextManager {
    return new RequestContextManager(() => this.send(method, url, options));
  }

  /**
   * After this no request can be made.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.close
   */
  *close(): asyncio.Coroutine<void> {
    this.isClosed = true;
  }

  /** For `asyncWith`: the session itself. */
  *aenter(): asyncio.Coroutine<this> {
    return this;
  }

  /** For `asyncWith`: closes. */
  *aexit(): asyncio.Coroutine<void> {
    yield* this.close();
  }

  private *send(method: string, url: string, options: RequestOptions): asyncio.Coroutine<ClientResponse> {
    if (this.isClosed) throw new asyncio.RuntimeError('Session is closed');
    const init = this.prepare(method, options);
    const target = parse(url);
    return yield* asyncio.wrapPromise(async (signal) => {
      try {
        return new ClientResponse(await fetch(target, { ...init, signal }));
      } catch (error) {
        const { cause } = error as Error;
        const detail = cause instanceof Error ? cause.message : (error as Error).message;
        throw new ClientConnectionError(`Cannot connect to ${target.host}: ${detail}`, { cause: error });
      }
    });
  }

  private prepare(method: string, options: RequestOptions): RequestInit {
    const headers = new Headers({ ...this.options.headers, ...options.headers });
    const init: RequestInit = { method, headers };
    if (options.allowRedirects === false) init.redirect = 'manual';
    if (options.json !== undefined) {
      headers.set('content-type', 'application/json');
      init.body = JSON.stringify(options.json);
    } else if (options.data !== undefined) init.body = options.data;
    return init;
  }
}

function parse(url: string): URL {
  try {
    const parsed = new URL(url);
    if (parsed.protocol === 'http:' || parsed.protocol === 'https:') return parsed;
  } catch {
    // Said below, in aiohttp's words.
  }
  throw new InvalidURL(url);
}
