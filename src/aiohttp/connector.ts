import * as asyncio from 'asyncio';
import { ClientConnectionError } from './errors';

/**
 * How many connections a session, or several, may use at once.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.TCPConnector
 */
export interface ConnectorOptions {
  /** How many requests may be under way at once; 100 by default, 0 for no limit. */
  limit?: number;
  /** How many of them may go to one host and port; 0, the default, for no limit. */
  limitPerHost?: number;
}

/** @internal One that holds a connection. */
export interface Holder {
  /** Somebody waits for a connection: if the rest of the body is there already, it can be given back. */
  _prefetch(): void;
  /** The connector was closed: nothing more can come. */
  _disconnect(): void;
}

/** @internal A connection that was acquired. */
export interface Connection {
  hold(holder: Holder): void;
  /** Whether somebody waits for one. */
  wanted(): boolean;
  /** Gives it back, once. */
  release(): void;
}

interface Waiter {
  host: string;
  future: asyncio.Future<undefined>;
}

const LIMIT = 100;

/**
 * Keeps count of connections. A session has one of its own; several sessions may share one, each with `connectorOwner: false`,
 * or the first that is closed closes it for all.
 *
 * Who waits for a connection is served in the order of coming. The connections themselves are the platform's: it keeps them open for
 * the next request as it sees fit. A browser makes no more than about six to a host over HTTP/1.1, whatever the limit.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.TCPConnector
 *
 * @privateRemarks
 * Invariant: a connection that is given back is counted for the waiter that gets it at once, before that task runs, so that nobody
 * can slip in between; one that is cancelled meanwhile hands it on.
 * @example
 * ```ts
 * const connector = new aiohttp.TCPConnector({ limit: 10, limitPerHost: 2 })
 * yield* asyncio.asyncWith(new aiohttp.ClientSession({ connector }), function* (session) {
 *   const response = yield* session.get('http://site.example/')
 *   yield* response.text() // -> '<h1>Hello</h1>'
 * })
 * connector.closed // -> true
 * ```
 */
export class TCPConnector {
  /** How many requests may be under way at once; 0 for no limit. */
  readonly limit: number;
  /** How many of them may go to one host and port; 0 for no limit. */
  readonly limitPerHost: number;
  private isClosed = false;
  private used = 0;
  private readonly usedBy = new Map<string, number>();
  private readonly holders = new Set<Holder>();
  private waiters: Waiter[] = [];

  /** @param options - the limits */
  constructor({ limit = LIMIT, limitPerHost = 0 }: ConnectorOptions = {}) {
    this.limit = limit;
    this.limitPerHost = limitPerHost;
  }

  /**
   * Whether it was closed.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.BaseConnector.closed
   */
  get closed(): boolean {
    return this.isClosed;
  }

  /**
   * Closes all connections. What is being read breaks off; who waits for a connection is cancelled.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.BaseConnector.close
   */
  *close(): asyncio.Coroutine<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    const waiters = this.waiters;
    this.waiters = [];
    for (const { future } of waiters) future.cancel();
    for (const holder of [...this.holders]) holder._disconnect();
  }

  /** @internal Takes a connection to a host, or waits in line for one. */
  *_acquire(host: string): asyncio.Coroutine<Connection> {
    if (this.isClosed) throw new ClientConnectionError('Connector is closed.');
    if (this.isFree(host)) this.count(host, 1);
    else yield* this.waitInLine(host);
    return this.connection(host);
  }

  private *waitInLine(host: string): asyncio.Coroutine<void> {
    const waiter: Waiter = { host, future: new asyncio.Future<undefined>() };
    waiter.future._reason = this;
    this.waiters.push(waiter);
    for (const holder of [...this.holders]) holder._prefetch();
    let served = false;
    try {
      yield* waiter.future;
      served = true;
    } finally {
      // It was given one, and was cancelled before it could run: that one goes to the next.
      if (!served && waiter.future.done() && !waiter.future.cancelled()) this.giveBack(host);
      else if (!served) this.waiters = this.waiters.filter((other) => other !== waiter);
    }
  }

  private connection(host: string): Connection {
    let holder: Holder | undefined;
    let held = true;
    return {
      hold: (by) => {
        holder = by;
        this.holders.add(by);
      },
      wanted: () => this.waiters.length > 0,
      release: () => {
        if (!held) return;
        held = false;
        if (holder) this.holders.delete(holder);
        this.giveBack(host);
      },
    };
  }

  private giveBack(host: string): void {
    this.count(host, -1);
    for (;;) {
      const next = this.waiters.find((waiter) => this.isFree(waiter.host));
      if (next === undefined) return;
      this.waiters = this.waiters.filter((waiter) => waiter !== next);
      if (next.future.done()) continue;
      this.count(next.host, 1);
      next.future.setResult(undefined);
    }
  }

  private isFree(host: string): boolean {
    if (this.limit > 0 && this.used >= this.limit) return false;
    return !(this.limitPerHost > 0 && (this.usedBy.get(host) ?? 0) >= this.limitPerHost);
  }

  private count(host: string, change: 1 | -1): void {
    this.used += change;
    const ofHost = (this.usedBy.get(host) ?? 0) + change;
    if (ofHost > 0) this.usedBy.set(host, ofHost);
    else this.usedBy.delete(host);
  }

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return 'a free connection';
  }
}
