/** The limits of one request, from the moment in which it was made. */

import type * as asyncio from 'asyncio';
import { deadlineIn, until, untilUnseen } from './deadlines';
import { ConnectionTimeoutError, SocketTimeoutError } from './errors';
import { type ClientTimeout, DEFAULT_TIMEOUT } from './timeout';

export class Limits {
  /** Seconds without anything from the server. */
  readonly sockRead: number | undefined;
  private readonly total: number | undefined;
  private readonly connect: number | undefined;
  private readonly sockConnect: number | undefined;
  /** Nobody asked for it. */
  private readonly byDefault: boolean;

  constructor(
    timeout: ClientTimeout,
    private readonly url: string,
  ) {
    this.byDefault = timeout === DEFAULT_TIMEOUT;
    this.total = deadlineIn(timeout.total);
    this.connect = deadlineIn(timeout.connect);
    this.sockConnect = this.byDefault ? undefined : timeout.sockConnect;
    this.sockRead = timeout.sockRead;
  }

  /** Waits for a connection that is free. */
  *connecting<T>(wait: () => asyncio.Coroutine<T>): asyncio.Coroutine<T> {
    return yield* this.inTotal(() => until(this.connect, wait, this.connectionTimeout));
  }

  /** Waits for something from the server. */
  *reading<T>(wait: () => asyncio.Coroutine<T>): asyncio.Coroutine<T> {
    const guarded = () =>
      until(deadlineIn(this.sockRead), wait, (cause) => new SocketTimeoutError(undefined, { cause }));
    return yield* this.inTotal(guarded);
  }

  /** When a connection must have been made; undefined where there is no limit. */
  connectionDeadline(): number | undefined {
    const own = deadlineIn(this.sockConnect);
    if (own === undefined || this.connect === undefined) return own ?? this.connect;
    return Math.min(own, this.connect);
  }

  readonly connectionTimeout = (cause: unknown): ConnectionTimeoutError =>
    new ConnectionTimeoutError(`Connection timeout to host ${this.url}`, { cause });

  private inTotal<T>(wait: () => asyncio.Coroutine<T>): asyncio.Coroutine<T> {
    return this.byDefault ? untilUnseen(this.total, wait) : until(this.total, wait);
  }
}
