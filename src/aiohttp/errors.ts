/**
 * The errors of the client, under aiohttp's names.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#client-exceptions
 */

function named(errorClass: { prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name });
}

/**
 * The base of every error of the client.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientError
 *
 * @example
 * ```ts
 * try {
 *   yield* new aiohttp.ClientSession().get('nowhere')
 * } catch (error) {
 *   error instanceof aiohttp.ClientError // -> true
 * }
 * ```
 */
export class ClientError extends Error {
  static {
    named(ClientError, 'ClientError');
  }
}

/**
 * The connection could not be made, or broke.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientConnectionError
 *
 * @example
 * ```ts
 * const session = new aiohttp.ClientSession()
 * yield* session.get('http://unreachable.example/') // raises ClientConnectionError
 * ```
 */
export class ClientConnectionError extends ClientError {
  static {
    named(ClientConnectionError, 'ClientConnectionError');
  }
}

/**
 * The address is not one that can be asked.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.InvalidURL
 *
 * @example
 * ```ts
 * yield* new aiohttp.ClientSession().get('nowhere') // raises InvalidURL
 * ```
 */
export class InvalidURL extends ClientError {
  static {
    named(InvalidURL, 'InvalidURL');
  }

  /** @param url - the address */
  constructor(readonly url: string) {
    super(`${url} is not a URL that can be fetched; it takes the form http://host/path`);
  }
}

/**
 * The server answered, but with an error.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientResponseError
 *
 * @example
 * ```ts
 * const response = yield* new aiohttp.ClientSession().get('http://site.example/missing')
 * response.raiseForStatus() // raises ClientResponseError
 * ```
 */
export class ClientResponseError extends ClientError {
  static {
    named(ClientResponseError, 'ClientResponseError');
  }

  /**
   * @param status - the status code, such as 404
   * @param reason - the words that came with it
   * @param url - the address
   */
  constructor(
    readonly status: number,
    readonly reason: string,
    readonly url: string,
  ) {
    super(`${status}, message='${reason}', url='${url}'`);
  }
}
