/** What responses, and the errors that are made of them, tell of a request. */

/**
 * What was asked, as errors and responses tell it.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.RequestInfo
 */
export interface RequestInfo {
  /** The address, without its fragment. */
  readonly url: string;
  /** `GET`. */
  readonly method: string;
  /** What the program had sent; the platform adds some of its own. */
  readonly headers: Headers;
  /** The address, with its fragment. */
  readonly realUrl: string;
}

/**
 * What remains of a response that redirected.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponse.history
 */
export interface ResponseHead {
  /** The status code, such as 302. */
  readonly status: number;
  /** The words that came with it. */
  readonly reason: string;
  /** The headers, `location` among them. */
  readonly headers: Headers;
  /** `GET`. */
  readonly method: string;
  /** The address that redirected, without its fragment. */
  readonly url: string;
  /** The same with its fragment. */
  readonly realUrl: string;
  /** What was asked. */
  readonly requestInfo: RequestInfo;
}
