/**
 * One request to one address, and its answer: what stands between a `fetch` and a response.
 *
 * Invariant: it holds its connection until `end` is called, which happens once, in whatever way it ends.
 */

import * as asyncio from 'asyncio';
import type { Connection, Holder } from './connector';
import { ClientConnectionError } from './errors';
import { bodyFailure, connectionFailure } from './failures';
import type { Limits } from './limits';
import type { RequestOutcome } from './observer';
import type { RequestInfo } from './request-info';
import { type BodySource, StreamReader } from './streams';
import { watchConnection } from './watch-connection';

/** Somebody else waits for the connection: so much is read ahead to find out whether the body is at its end. */
const READ_AHEAD = 2 ** 17;
const WITHOUT_BODY: ReadonlySet<number> = new Set([101, 204, 205, 304]);

export type OnEnd = (outcome: RequestOutcome, detail: { bytes?: number; error?: unknown }) => void;

export class Exchange implements Holder, BodySource {
  readonly content = new StreamReader(this);
  /** Told how it ended. */
  onEnd: OnEnd | undefined;
  private readonly controller = new AbortController();
  private response: Response | undefined;
  private reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  private pulling: Promise<void> | undefined;
  private received = 0;
  /** How many bytes of it there will be, where that is known. */
  private announced: number | undefined;
  private waiting = false;
  private over = false;
  private readonly path: string;

  constructor(
    private readonly connection: Connection,
    private readonly info: RequestInfo,
    private readonly limits: Limits,
  ) {
    const { pathname, search } = new URL(info.url);
    this.path = pathname + search;
    connection.hold(this);
  }

  /** Sends the request and waits for the head of the answer. */
  *head(init: RequestInit): asyncio.Coroutine<Response> {
    const { info, limits, controller } = this;
    const ask = (signal: AbortSignal): Promise<Response> => {
      signal.addEventListener('abort', () => controller.abort());
      return globalThis.fetch(new URL(info.url), { ...init, signal: controller.signal });
    };
    try {
      const answer = () => asyncio.wrapPromise(ask, `${info.method} ${this.path}`);
      this.response = yield* limits.reading(() => watchConnection(info, limits, answer));
    } catch (error) {
      this.drop();
      if (error instanceof asyncio.CancelledError || error instanceof asyncio.TimeoutError) throw error;
      if (this.content.exception()) throw this.content.exception();
      throw connectionFailure(error, info);
    }
    return this.response;
  }

  /** The answer is one to hand out: from now on its body may be read. An empty one has been. */
  begin(): void {
    const { response } = this;
    const empty = this.info.method === 'HEAD' || WITHOUT_BODY.has(response?.status ?? 0);
    const length = response?.headers.get('content-length');
    if (length != null && !response?.headers.has('content-encoding')) this.announced = Number(length);
    if (empty || response?.body == null || this.announced === 0) {
      this.content._feedEof();
      this.end('finished');
    } else if (this.connection.wanted()) this._prefetch();
  }

  *more(caller: string): asyncio.Coroutine<void> {
    yield* this.wait(caller, () => this.pull());
  }

  *rest(caller: string): asyncio.Coroutine<void> {
    let wanted = true;
    const all = async (): Promise<void> => {
      while (wanted && !this.settled) await this.pull();
    };
    try {
      // A pause is one between two pieces, which only who waits for each can see.
      while (!this.settled) yield* this.limits.sockRead ? this.more(caller) : this.wait(caller, all);
    } finally {
      wanted = false;
    }
  }

  /** Ends it: gives the connection back, and breaks off what is still to come. */
  end(outcome: RequestOutcome, error?: unknown): void {
    if (this.over) return;
    this.drop();
    this.onEnd?.(outcome, { bytes: this.received, ...(error !== undefined && { error }) });
  }

  /** The same for one that nobody was told of. */
  drop(): void {
    if (this.over) return;
    this.over = true;
    if (!this.content.isEof()) this.abort();
    this.connection.release();
  }

  _prefetch(): void {
    if (this.response === undefined || this.waiting || this.settled) return;
    const ahead = async (): Promise<void> => {
      while (!this.waiting && !this.settled && this.content._size() < READ_AHEAD) await this.pull();
    };
    // Its future is for the loop to know that something may still come.
    asyncio.wrapPromise(ahead, `body of ${this.path}`);
  }

  _disconnect(): void {
    const error = new ClientConnectionError('Connection closed');
    this.content._fail(error);
    this.end('aborted', error);
  }

  /** Nothing more will come. */
  private get settled(): boolean {
    return this.over || this.content.isEof() || this.content.exception() !== undefined;
  }

  private *wait(caller: string, make: () => Promise<void>): asyncio.Coroutine<void> {
    if (this.waiting)
      throw new asyncio.RuntimeError(
        `${caller}() called while another coroutine is already waiting for incoming data`,
      );
    if (this.settled) return;
    this.waiting = true;
    try {
      const future = () => asyncio.wrapPromise(make, `body of ${this.path}`);
      yield* this.limits.reading(function* () {
        yield* future();
      });
    } catch (error) {
      if (error instanceof asyncio.TimeoutError) {
        this.content._fail(error);
        this.end('aborted', error);
      }
      throw error;
    } finally {
      this.waiting = false;
      this.settle();
      if (this.connection.wanted()) this._prefetch();
    }
  }

  /** The next piece, or the end, goes to the reader. One at a time; it never rejects. */
  private pull(): Promise<void> {
    this.pulling ??= this.pullOnce().finally(() => {
      this.pulling = undefined;
    });
    return this.pulling;
  }

  private async pullOnce(): Promise<void> {
    const { response, content } = this;
    if (response?.body == null) return;
    try {
      this.reader ??= response.body.getReader();
      const { done, value } = await this.reader.read();
      if (this.over) return;
      if (done) content._feedEof();
      else {
        this.received += value.length;
        content._feed(value);
        // The last byte is the end: nobody need ask for more to learn that.
        if (this.received === this.announced) content._feedEof();
      }
    } catch (error) {
      if (this.over) return;
      content._fail(bodyFailure(error, { headers: response.headers, received: this.received }));
    }
    // Who waits sees to the rest, as soon as it has its turn.
    if (!this.waiting) this.settle();
  }

  private settle(): void {
    const error = this.content.exception();
    if (error !== undefined) this.end('failed', error);
    else if (this.content.isEof()) this.end('finished');
  }

  private abort(): void {
    const body = this.reader ?? this.response?.body;
    // It rejects where the connection is broken already: that is what was wanted.
    body?.cancel().catch(() => {});
    this.controller.abort();
  }
}
