/**
 * An answer came, but one that can't be used.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#response-errors
 */

import { ClientError } from './errors';
import { named } from './lineage';
import type { RequestInfo, ResponseHead } from './request-info';

/**
 * What else a ClientResponseError tells.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponseError
 */
export interface ResponseErrorOptions extends ErrorOptions {
  /** The status code, such as 404; 0 where it isn't about one. */
  status?: number;
  /** The words that came with it, or what is wrong. */
  message?: string;
  /** The headers of the answer. */
  headers?: Headers;
}

/**
 * The answer is not what was hoped for: an error's status, or not the type that was expected.
 *
 * In JavaScript `message` is the whole sentence, which is what Python's `str(error)` gives; aiohttp's `message` is `reason` here.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponseError
 *
 * @example
 * ```ts
 * const response = yield* new aiohttp.ClientSession().get('http://site.example/missing')
 * try {
 *   response.raiseForStatus()
 * } catch (error) {
 *   if (!(error instanceof aiohttp.ClientResponseError)) throw error
 *   error.status // -> 404
 *   error.reason // -> 'Not Found'
 *   error.message // -> "404, message='Not Found', url='http://site.example/missing'"
 * }
 * ```
 */
export class ClientResponseError extends ClientError {
  static {
    named(ClientResponseError, 'ClientResponseError');
  }

  /** The status code, such as 404; 0 where it isn't about one. */
  readonly status: number;
  /** The words that came with the status, or what is wrong: aiohttp's `message`. */
  readonly reason: string;
  /** The headers of the answer. */
  readonly headers: Headers | undefined;

  /**
   * @param requestInfo - what was asked
   * @param history - the redirects that led here
   * @param options - status, message, headers of the answer
   */
  constructor(
    readonly requestInfo: RequestInfo,
    readonly history: readonly ResponseHead[],
    { status = 0, message = '', headers, ...options }: ResponseErrorOptions = {},
  ) {
    super(`${status}, message=${quoted(message)}, url='${requestInfo.realUrl}'`, options);
    this.status = status;
    this.reason = message;
    this.headers = headers;
  }
}

/** As Python writes a text. */
function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return escaped.includes("'") && !escaped.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

/**
 * `json` was called on an answer that doesn't say it is JSON.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ContentTypeError
 *
 * @example
 * ```ts
 * const response = yield* new aiohttp.ClientSession().get('http://site.example/')
 * yield* response.json() // raises ContentTypeError
 * ```
 */
export class ContentTypeError extends ClientResponseError {
  static {
    named(ContentTypeError, 'ContentTypeError');
  }
}

/**
 * The server redirected more often than `maxRedirects`. `history` tells where to.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.TooManyRedirects
 *
 * @example
 * ```ts
 * yield* new aiohttp.ClientSession().get('http://site.example/loop') // raises TooManyRedirects
 * ```
 */
export class TooManyRedirects extends ClientResponseError {
  static {
    named(TooManyRedirects, 'TooManyRedirects');
  }
}

/**
 * The body broke off, has not the length that was announced, or can't be unpacked.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientPayloadError
 *
 * @example
 * ```ts
 * const response = yield* new aiohttp.ClientSession().get('http://site.example/broken')
 * yield* response.text() // raises ClientPayloadError
 * ```
 */
export class ClientPayloadError extends ClientError {
  static {
    named(ClientPayloadError, 'ClientPayloadError');
  }
}
