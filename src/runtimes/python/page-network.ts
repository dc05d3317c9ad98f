/**
 * The page's `fetch`, as page_network.py asks for it. Python cannot be told anything while the page has its turn: what
 * comes is kept until it asks.
 */
import { after } from '../real-time';

/** Number of the request, what came of it as JSON, and the bytes if it is a piece of the body. */
type Arrival = [number: number, what: string, content?: Uint8Array];

interface Request {
  method: string;
  url: string;
  headers: [string, string][];
  followRedirects: boolean;
}

/** Real seconds after which a waiting program shows that it is alive. */
const HEARTBEAT = 0.25;

export class PageNetwork {
  private readonly controllers = new Map<number, AbortController>();
  private readonly readers = new Map<number, ReadableStreamDefaultReader<Uint8Array> | undefined>();
  private arrivals: Arrival[] = [];
  private wake: () => void = () => {};

  constructor(
    private readonly fetch: typeof globalThis.fetch,
    private readonly alive: () => void = () => {},
  ) {}

  /** Its head comes, or that it was refused. */
  send(number: number, request: string, body: Uint8Array<ArrayBuffer> | undefined): void {
    const { method, url, headers, followRedirects }: Request = JSON.parse(request);
    const controller = new AbortController();
    this.controllers.set(number, controller);
    const redirect = followRedirects ? 'follow' : 'manual';
    const { fetch } = this;
    fetch(url, { method, headers, body: body ?? null, redirect, signal: controller.signal }).then(
      (response) => {
        this.readers.set(number, response.body?.getReader());
        const { status, statusText: reason, redirected } = response;
        const about = { url: response.url || url, redirected, empty: response.body === null };
        this.arrive(number, { status, reason, headers: [...response.headers], ...about });
      },
      (error: unknown) => this.arrive(number, { refused: messageOf(error) }),
    );
  }

  /** The rest of its body comes, or the next piece of it; where it breaks off, what had come until then. */
  read(number: number, whole: boolean): void {
    const reader = this.readers.get(number);
    const pieces: Uint8Array[] = [];
    const pull = async () => {
      do {
        const { value } = (await reader?.read()) ?? {};
        if (value === undefined) return;
        pieces.push(value);
      } while (whole);
    };
    pull().then(
      () => this.arrive(number, {}, joined(pieces)),
      (error: unknown) => this.arrive(number, { broken: messageOf(error) }, joined(pieces)),
    );
  }

  /** Nobody waits for it any more. */
  drop(number: number): void {
    this.controllers.get(number)?.abort();
    this.controllers.delete(number);
    this.readers.delete(number);
  }

  /** What has come since it was asked last. */
  take(): Arrival[] {
    const { arrivals } = this;
    this.arrivals = [];
    return arrivals;
  }

  /** Resolves when something has come, after so many real seconds, or because it's time to show that the program is alive. */
  async wait(seconds: number): Promise<void> {
    this.alive();
    if (this.arrivals.length > 0) return;
    await new Promise<void>((resolve) => {
      const cancel = after(Math.min(seconds, HEARTBEAT), resolve);
      this.wake = () => {
        cancel();
        resolve();
      };
    });
  }

  private arrive(number: number, what: object, content?: Uint8Array): void {
    // Nobody is told of what came of a request that was dropped.
    if (!this.controllers.has(number)) return;
    this.arrivals.push([number, JSON.stringify(what), content]);
    this.wake();
  }
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}

/** Platforms say what is wrong in the cause, if anywhere. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
