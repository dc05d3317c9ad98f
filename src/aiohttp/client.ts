import * as asyncio from 'asyncio';
import { TCPConnector } from './connector';
import { headersOf, prepare } from './prepare';
import {
  type RaiseForStatus,
  RequestContextManager,
  type RequestHeaders,
  type RequestOptions,
} from './request';
import type { ClientResponse } from './response';
import { send } from './send';
import { type ClientTimeout, DEFAULT_TIMEOUT, timeoutOf } from './timeout';
import { checkBase } from './url';

/**
 * What every request of a session has in common.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#client-session
 */
export interface SessionOptions {
  /** What addresses without a host are joined to. Its path must end with a slash. */
  baseUrl?: string | URL | null | undefined;
  /** Sent with every request. */
  headers?: RequestHeaders | undefined;
  /**
   * A ClientTimeout, or seconds for the whole of a request. By default 300 seconds for the whole and 30 for making a connection; null
   * for no limit.
   */
  timeout?: ClientTimeout | number | null | undefined;
  /** Keeps count of connections, for several sessions perhaps; by default one of the session's own. */
  connector?: TCPConnector | null | undefined;
  /** Whether closing the session closes the connector; true by default. */
  connectorOwner?: boolean | undefined;
  /** How many requests may be under way at once, where no connector is given: 100 by default, 0 for no limit. */
  limit?: number | undefined;
  /** How many of them may go to one host and port: 0, no limit, by default. */
  limitPerHost?: number | undefined;
  /** Whether answers with an error's status raise ClientResponseError; false by default. */
  raiseForStatus?: RaiseForStatus | undefined;
}

const MAX_REDIRECTS = 10;

/**
 * Makes requests, over the platform's `fetch`. Cancelling a task that waits for one aborts the request.
 *
 * There are no cookies: none is kept, and a browser sends none of its own. A page may ask other origins only where they allow it,
 * and the answer's connection is made, kept and shared by the browser.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession
 *
 * @example
 * ```ts
 * yield* asyncio.asyncWith(new aiohttp.ClientSession({ baseUrl: 'http://site.example/' }), function* (session) {
 *   yield* asyncio.asyncWith(session.get('index.html'), function* (response) {
 *     yield* response.text() // -> '<h1>Hello</h1>'
 *   })
 * })
 * ```
 */
export class ClientSession implements asyncio.AsyncContextManager<ClientSession> {
  /** Sent with every request. */
  readonly headers: Headers;
  /** The limits of every request. */
  readonly timeout: ClientTimeout;
  private readonly base: URL | undefined;
  private readonly raiseForStatus: RaiseForStatus;
  private readonly ownsConnector: boolean;
  private ownConnector: TCPConnector | undefined;

  /**
   * @param options - what every request has in common
   * @throws RangeError if `baseUrl` is no absolute address, or doesn't end with a slash (Python's ValueError)
   */
  constructor(options: SessionOptions = {}) {
    const { connector, limit, limitPerHost } = options;
    if (connector && (limit !== undefined || limitPerHost !== undefined))
      throw new RangeError('limit and limitPerHost are the connector’s where one is given');
    this.base = options.baseUrl == null ? undefined : checkBase(options.baseUrl);
    this.headers = headersOf(options.headers);
    this.timeout = timeoutOf(options.timeout, DEFAULT_TIMEOUT);
    this.raiseForStatus = options.raiseForStatus ?? false;
    this.ownsConnector = options.connectorOwner ?? true;
    this.ownConnector =
      connector ??
      new TCPConnector({
        ...(limit !== undefined && { limit }),
        ...(limitPerHost !== undefined && { limitPerHost }),
      });
  }

  /**
   * What keeps count of its connections; undefined once the session is closed.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.connector
   */
  get connector(): TCPConnector | undefined {
    return this.ownConnector;
  }

  /**
   * Whether it was closed, or the connector that it shares with others.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.closed
   */
  get closed(): boolean {
    return this.ownConnector === undefined || this.ownConnector.closed;
  }

  /**
   * A GET request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.get
   *
   * @param url - the address, http or https
   * @param options - parameters, headers, redirects, timeout
   */
  get(url: string | URL, options?: RequestOptions): RequestContextManager {
    return this.request('GET', url, options);
  }

  /**
   * A POST request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.post
   *
   * @param url - the address, http or https
   * @param options - parameters, headers, body, redirects, timeout
   */
  post(url: string | URL, options?: RequestOptions): RequestContextManager {
    return this.request('POST', url, options);
  }

  /**
   * A PUT request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.put
   *
   * @param url - the address, http or https
   * @param options - parameters, headers, body, redirects, timeout
   */
  put(url: string | URL, options?: RequestOptions): RequestContextManager {
    return this.request('PUT', url, options);
  }

  /**
   * A PATCH request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.patch
   *
   * @param url - the address, http or https
   * @param options - parameters, headers, body, redirects, timeout
   */
  patch(url: string | URL, options?: RequestOptions): RequestContextManager {
    return this.request('PATCH', url, options);
  }

  /**
   * A DELETE request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.delete
   *
   * @param url - the address, http or https
   * @param options - parameters, headers, body, redirects, timeout
   */
  delete(url: string | URL, options?: RequestOptions): RequestContextManager {
    return this.request('DELETE', url, options);
  }

  /**
   * A HEAD request. Its redirects are not followed by default.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.head
   *
   * @param url - the address, http or https
   * @param options - parameters, headers, redirects, timeout
   */
  head(url: string | URL, options?: RequestOptions): RequestContextManager {
    return this.request('HEAD', url, { ...options, allowRedirects: options?.allowRedirects ?? false });
  }

  /**
   * An OPTIONS request.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.options
   *
   * @param url - the address, http or https
   * @param options - parameters, headers, body, redirects, timeout
   */
  options(url: string | URL, options?: RequestOptions): RequestContextManager {
    return this.request('OPTIONS', url, options);
  }

  /**
   * A request. It is made when it is awaited or entered; what goes wrong is raised there.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.request
   *
   * @param method - such as `'GET'`. The platform's `fetch` knows neither CONNECT nor TRACE, and GET and HEAD have no body there
   * @param url - the address, http or https
   * @param options - parameters, headers, body, redirects, timeout
   */
  request(method: string, url: string | URL, options: RequestOptions = {}): RequestContextManager {
    return new RequestContextManager(() => this.send(method, url, options));
  }

  /**
   * After this no request can be made, and what was under way breaks off.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.close
   */
  *close(): asyncio.Coroutine<void> {
    const connector = this.ownConnector;
    this.ownConnector = undefined;
    if (this.ownsConnector && connector) yield* connector.close();
  }

  /** For `asyncWith`: the session itself. */
  *aenter(): asyncio.Coroutine<this> {
    return this;
  }

  /** For `asyncWith`: closes. */
  *aexit(): asyncio.Coroutine<void> {
    yield* this.close();
  }

  private *send(
    method: string,
    url: string | URL,
    options: RequestOptions,
  ): asyncio.Coroutine<ClientResponse> {
    const connector = this.ownConnector;
    if (connector === undefined || connector.closed) throw new asyncio.RuntimeError('Session is closed');
    const response = yield* send(prepare(method, url, options, { headers: this.headers, base: this.base }), {
      connector,
      timeout: timeoutOf(options.timeout, this.timeout),
      allowRedirects: options.allowRedirects ?? true,
      maxRedirects: options.maxRedirects ?? MAX_REDIRECTS,
    });
    const raises = options.raiseForStatus ?? this.raiseForStatus;
    try {
      if (raises === true) response.raiseForStatus();
      else if (raises !== false) yield* raises(response);
    } catch (error) {
      response.close();
      throw error;
    }
    return response;
  }
}
