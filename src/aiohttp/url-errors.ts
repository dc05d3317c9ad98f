/**
 * Addresses that can't be asked, given or redirected to.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#client-exceptions
 */

import { ClientError } from './errors';
import { adopt, named } from './lineage';

/**
 * The address is none.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.InvalidURL
 *
 * @example
 * ```ts
 * try {
 *   yield* new aiohttp.ClientSession().get('nowhere')
 * } catch (error) {
 *   if (!(error instanceof aiohttp.InvalidURL)) throw error
 *   error.url // -> 'nowhere'
 * }
 * ```
 */
export class InvalidURL extends ClientError {
  static {
    named(InvalidURL, 'InvalidURL');
  }

  /**
   * @param url - the address
   * @param description - what is wrong with it, where that is known
   */
  constructor(
    readonly url: string,
    readonly description?: string,
    options?: ErrorOptions,
  ) {
    super(description === undefined ? url : `${url} - ${description}`, options);
  }
}

/**
 * The server redirects to where nobody can follow.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.RedirectClientError
 *
 * @example
 * ```ts
 * const error = new aiohttp.InvalidUrlRedirectClientError('http://')
 * error instanceof aiohttp.RedirectClientError // -> true
 * ```
 */
export class RedirectClientError extends ClientError {
  static {
    named(RedirectClientError, 'RedirectClientError');
  }
}

/**
 * The address that was given is none.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.InvalidUrlClientError
 *
 * @example
 * ```ts
 * yield* new aiohttp.ClientSession().get('/index.html') // raises InvalidUrlClientError: /index.html
 * ```
 */
export class InvalidUrlClientError extends InvalidURL {
  static {
    named(InvalidUrlClientError, 'InvalidUrlClientError');
  }
}

/**
 * The address that the server redirects to is none. It is an InvalidUrlClientError and a RedirectClientError at once.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.InvalidUrlRedirectClientError
 *
 * @example
 * ```ts
 * const error = new aiohttp.InvalidUrlRedirectClientError('http://')
 * error instanceof aiohttp.InvalidURL // -> true
 * ```
 */
export class InvalidUrlRedirectClientError extends InvalidUrlClientError {
  static {
    named(InvalidUrlRedirectClientError, 'InvalidUrlRedirectClientError');
    adopt(InvalidUrlRedirectClientError, RedirectClientError);
  }
}

/**
 * The address that was given is neither http nor https.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.NonHttpUrlClientError
 *
 * @example
 * ```ts
 * yield* new aiohttp.ClientSession().get('ftp://site.example/') // raises NonHttpUrlClientError: ftp://site.example/
 * ```
 */
export class NonHttpUrlClientError extends ClientError {
  static {
    named(NonHttpUrlClientError, 'NonHttpUrlClientError');
  }

  /** @param url - the address */
  constructor(readonly url: string) {
    super(url);
  }
}

/**
 * The server redirects to what is neither http nor https. It is a NonHttpUrlClientError and a RedirectClientError at once.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.NonHttpUrlRedirectClientError
 *
 * @example
 * ```ts
 * const error = new aiohttp.NonHttpUrlRedirectClientError('ftp://site.example/')
 * error instanceof aiohttp.RedirectClientError // -> true
 * ```
 */
export class NonHttpUrlRedirectClientError extends NonHttpUrlClientError {
  static {
    named(NonHttpUrlRedirectClientError, 'NonHttpUrlRedirectClientError');
    adopt(NonHttpUrlRedirectClientError, RedirectClientError);
  }
}
