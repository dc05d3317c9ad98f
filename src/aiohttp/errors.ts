/**
 * What all errors of the client are, and what can go wrong with a connection.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#client-exceptions
 */

import * as asyncio from 'asyncio';
import { adopt, isInstance, named } from './lineage';

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

  /** @internal Some errors have two parents in Python; here the second is known to `instanceof` only. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: every class below inherits this, and asks for itself
    return isInstance(this, value);
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
 * const response = yield* session.get('http://site.example/')
 * response.close()
 * yield* response.read() // raises ClientConnectionError: Connection closed
 * ```
 */
export class ClientConnectionError extends ClientError {
  static {
    named(ClientConnectionError, 'ClientConnectionError');
  }
}

/**
 * The operating system says what went wrong with the connection: `cause` is its error.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientOSError
 *
 * @example
 * ```ts
 * const error = new aiohttp.ClientOSError('read ECONNRESET')
 * error instanceof aiohttp.ClientConnectionError // -> true
 * ```
 */
export class ClientOSError extends ClientConnectionError {
  static {
    named(ClientOSError, 'ClientOSError');
  }
}

/**
 * No connection to the host could be made: nobody listens there, the network is down, the certificate is none to trust.
 * A browser doesn't say which, and says the same of a page that it may not read.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientConnectorError
 *
 * @example
 * ```ts
 * try {
 *   yield* new aiohttp.ClientSession().get('http://unreachable.example/')
 * } catch (error) {
 *   if (!(error instanceof aiohttp.ClientConnectorError)) throw error
 *   error.host // -> 'unreachable.example'
 *   error.port // -> 80
 * }
 * ```
 */
export class ClientConnectorError extends ClientOSError {
  static {
    named(ClientConnectorError, 'ClientConnectorError');
  }

  /**
   * @param host - the name or the address that was asked
   * @param port - its port
   * @param detail - what is known of the reason
   * @param options.cause - the platform's error
   */
  constructor(
    readonly host: string,
    readonly port: number,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`Cannot connect to host ${host}:${port} ssl:default [${detail}]`, options);
  }

  /**
   * The platform's error.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientConnectorError
   */
  get osError(): unknown {
    return this.cause;
  }
}

/**
 * The name of the host is unknown.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientConnectorDNSError
 *
 * @example
 * ```ts
 * const error = new aiohttp.ClientConnectorDNSError('nowhere.example', 80, 'Name or service not known')
 * error instanceof aiohttp.ClientConnectorError // -> true
 * ```
 */
export class ClientConnectorDNSError extends ClientConnectorError {
  static {
    named(ClientConnectorDNSError, 'ClientConnectorDNSError');
  }
}

/**
 * The server broke the connection, or took too long.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ServerConnectionError
 *
 * @example
 * ```ts
 * const error = new aiohttp.ServerConnectionError()
 * error instanceof aiohttp.ClientConnectionError // -> true
 * ```
 */
export class ServerConnectionError extends ClientConnectionError {
  static {
    named(ServerConnectionError, 'ServerConnectionError');
  }
}

/**
 * The server closed the connection before it had answered.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ServerDisconnectedError
 *
 * @example
 * ```ts
 * new aiohttp.ServerDisconnectedError().message // -> 'Server disconnected'
 * ```
 */
export class ServerDisconnectedError extends ServerConnectionError {
  static {
    named(ServerDisconnectedError, 'ServerDisconnectedError');
  }

  /** @param message - what happened */
  constructor(message = 'Server disconnected', options?: ErrorOptions) {
    super(message, options);
  }
}

/**
 * The server took too long. It is a TimeoutError of asyncio and a ServerConnectionError at once, as in aiohttp: `instanceof`
 * says so of both.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ServerTimeoutError
 *
 * @example
 * ```ts
 * const error = new aiohttp.ServerTimeoutError()
 * error instanceof aiohttp.ClientConnectionError // -> true
 * error instanceof asyncio.TimeoutError // -> true
 * ```
 */
export class ServerTimeoutError extends asyncio.TimeoutError {
  static {
    named(ServerTimeoutError, 'ServerTimeoutError');
    adopt(ServerTimeoutError, ServerConnectionError);
  }
}

/**
 * No connection was free, or none could be made, within `ClientTimeout.connect` or `sockConnect`.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ConnectionTimeoutError
 *
 * @example
 * ```ts
 * const error = new aiohttp.ConnectionTimeoutError('Connection timeout to host http://site.example/')
 * error instanceof aiohttp.ServerTimeoutError // -> true
 * ```
 */
export class ConnectionTimeoutError extends ServerTimeoutError {
  static {
    named(ConnectionTimeoutError, 'ConnectionTimeoutError');
  }
}

/**
 * Nothing came from the server for `ClientTimeout.sockRead` seconds.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.SocketTimeoutError
 *
 * @example
 * ```ts
 * const timeout = new aiohttp.ClientTimeout({ sockRead: 0.01 })
 * const session = new aiohttp.ClientSession({ timeout })
 * yield* session.get('http://silent.example/') // raises SocketTimeoutError
 * ```
 */
export class SocketTimeoutError extends ServerTimeoutError {
  static {
    named(SocketTimeoutError, 'SocketTimeoutError');
  }

  /** @param message - what happened */
  constructor(message = 'Timeout on reading data from socket', options?: ErrorOptions) {
    super(message, options);
  }
}
