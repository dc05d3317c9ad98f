/**
 * The limits of a ClientTimeout. All are in seconds; undefined, null, 0 and less mean that there is none.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientTimeout
 */
export interface TimeoutLimits {
  /** Seconds for the whole request, its body included. */
  total?: number | null | undefined;
  /** Seconds until a connection is there: one that is free under the session's limits, or a new one. */
  connect?: number | null | undefined;
  /** Seconds for making a new connection. */
  sockConnect?: number | null | undefined;
  /** Seconds without anything from the server. */
  sockRead?: number | null | undefined;
}

/**
 * How long a request may take. Time is that of the loop.
 *
 * A session that is given none has `total` 300 and `sockConnect` 30; one that is made here has only the limits it is given.
 * When `total` is over, asyncio's TimeoutError is raised; `connect` and `sockConnect` raise ConnectionTimeoutError, `sockRead`
 * raises SocketTimeoutError. Whether a connection is there only Node tells: in a browser `connect` counts the time until one
 * is free under the session's limits, and `sockConnect` nothing. Node itself gives up after 10 seconds without a connection, and
 * after 300 without a byte.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientTimeout
 *
 * @example
 * ```ts
 * const timeout = new aiohttp.ClientTimeout({ total: 0.01 })
 * const session = new aiohttp.ClientSession({ timeout })
 * yield* session.get('http://silent.example/') // raises TimeoutError
 * ```
 */
export class ClientTimeout {
  /** Seconds for the whole request, its body included; undefined for no limit. */
  readonly total: number | undefined;
  /** Seconds until a connection is there; undefined for no limit. */
  readonly connect: number | undefined;
  /** Seconds for making a new connection; undefined for no limit. */
  readonly sockConnect: number | undefined;
  /** Seconds without anything from the server; undefined for no limit. */
  readonly sockRead: number | undefined;

  /** @param limits - the limits, in seconds */
  constructor(limits: TimeoutLimits = {}) {
    this.total = seconds(limits.total, 'total');
    this.connect = seconds(limits.connect, 'connect');
    this.sockConnect = seconds(limits.sockConnect, 'sockConnect');
    this.sockRead = seconds(limits.sockRead, 'sockRead');
  }
}

function seconds(value: unknown, name: string): number | undefined {
  if (value == null) return undefined;
  if (typeof value !== 'number' || Number.isNaN(value))
    throw new TypeError(`${name} must be a number of seconds, got ${String(value)}`);
  return value;
}

/** What a session has that is given none. */
export const DEFAULT_TIMEOUT = new ClientTimeout({ total: 300, sockConnect: 30 });

/** What sessions and requests take for one: seconds of `total`, or null for none. */
export type TimeoutOption = ClientTimeout | number | null;

export function timeoutOf(option: TimeoutOption | undefined, otherwise: ClientTimeout): ClientTimeout {
  if (option === undefined) return otherwise;
  return option instanceof ClientTimeout ? option : new ClientTimeout({ total: option });
}
