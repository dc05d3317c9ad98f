import type * as asyncio from 'asyncio';
import type { FormFields, RequestData } from './request-body';
import type { ClientResponse } from './response';
import type { ClientTimeout } from './timeout';
import type { ParamValue } from './url';

/**
 * Headers to send: names and values, pairs, or the platform's Headers. A browser keeps some to itself, such as `User-Agent` in
 * part, `Cookie`, `Host` and `Referer`: they are left out there without a word.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.headers
 */
export type RequestHeaders = Record<string, string> | readonly (readonly [string, string])[] | Headers;

/**
 * Whether an answer with an error's status raises ClientResponseError, or a function that decides: it is awaited, and raises what
 * it likes.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession
 */
export type RaiseForStatus = boolean | ((response: ClientResponse) => asyncio.Coroutine<unknown>);

/**
 * What one request sends, and how.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientSession.request
 */
export interface RequestOptions {
  /** Put behind the question mark of the address: names and values, pairs, or a text. */
  params?:
    | Record<string, ParamValue>
    | readonly (readonly [string, string | number])[]
    | URLSearchParams
    | string
    | undefined;
  /** Sent besides the session's; the same name replaces it. */
  headers?: RequestHeaders | undefined;
  /** The body: text, bytes, the fields of a form, a FormData. */
  data?: RequestData | FormFields | null | undefined;
  /** Sent as the body, as JSON. */
  json?: unknown;
  /**
   * Whether redirects are followed: true by default, false for `head`. A browser shows no redirect: there it follows them by itself,
   * and where it may not, a redirect raises ClientError.
   */
  allowRedirects?: boolean | undefined;
  /** So many redirects are too many: TooManyRedirects; 10 by default, 0 for no limit. A browser has a limit of its own, 20. */
  maxRedirects?: number | undefined;
  /** In place of the session's: a ClientTimeout, seconds for the whole, null for no limit. */
  timeout?: ClientTimeout | number | null | undefined;
  /** In place of the session's. */
  raiseForStatus?: RaiseForStatus | undefined;
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
 * const response = yield* session.get('http://site.example/')
 * response.status // -> 200
 * ```
 */
export class RequestContextManager
  implements asyncio.AsyncContextManager<ClientResponse>, asyncio.Coroutine<ClientResponse>
{
  private sending: asyncio.Coroutine<ClientResponse> | undefined;
  private response: ClientResponse | undefined;

  /** @internal A session's methods make them. */
  constructor(private readonly send: () => asyncio.Coroutine<ClientResponse>) {}

  /** @internal For `yield*`: makes the request. */
  [Symbol.iterator](): asyncio.Coroutine<ClientResponse> {
    return this.coroutine();
  }

  /** @internal For tasks: it is a coroutine itself. */
  next(resumed?: unknown): ReturnType<asyncio.Coroutine<ClientResponse>['next']> {
    return this.coroutine().next(resumed);
  }

  /** @internal */
  return(value: ClientResponse): ReturnType<asyncio.Coroutine<ClientResponse>['return']> {
    return this.coroutine().return(value);
  }

  /** @internal */
  throw(error: unknown): ReturnType<asyncio.Coroutine<ClientResponse>['throw']> {
    return this.coroutine().throw(error);
  }

  /**
   * For `asyncWith`: makes the request.
   *
   * @throws ClientConnectionError if the connection can't be made
   * @throws InvalidURL if the address can't be asked
   */
  *aenter(): asyncio.Coroutine<ClientResponse> {
    this.response = yield* this.coroutine();
    this.response._enter();
    return this.response;
  }

  /** For `asyncWith`: releases the connection. */
  *aexit(error: unknown): asyncio.Coroutine<void> {
    this.response?._exit(error);
  }

  private coroutine(): asyncio.Coroutine<ClientResponse> {
    this.sending ??= this.send();
    return this.sending;
  }
}
