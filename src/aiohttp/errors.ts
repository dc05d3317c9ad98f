/**
 * The errors of the client, under aiohttp's names.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#client-exceptions
 */

function named(errorClass: { prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name });
}

/** The base of every error of the client. */
export class ClientError extends Error {
  static {
    named(ClientError, 'ClientError');
  }
}

/** The connection could not be made, or broke. */
export class ClientConnectionError extends ClientError {
  static {
    named(ClientConnectionError, 'ClientConnectionError');
  }
}

/** The address is not one that can be asked. */
export class InvalidURL extends ClientError {
  static {
    named(InvalidURL, 'InvalidURL');
  }

  constructor(readonly url: string) {
    super(`${url} is not a URL that can be fetched; it takes the form http://host/path`);
  }
}

/** The server answered, but with an error. */
export class ClientResponseError extends ClientError {
  static {
    named(ClientResponseError, 'ClientResponseError');
  }

  constructor(
    readonly status: number,
    readonly reason: string,
    readonly url: string,
  ) {
    super(`${status}, message='${reason}', url='${url}'`);
  }
}
