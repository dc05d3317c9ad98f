/** Writes down the requests of a program. It is what `observeRequests` of aiohttp is given, and counts them from 1. */
import type { NewEvent, ProgramError, RequestEndEvent, RequestId, TaskId } from './events';

export interface RequestLogOptions {
  add: (event: NewEvent) => void;
  describeError: (error: unknown) => ProgramError;
  /** The program's first argument: of addresses on the host that it names, the path is enough. */
  home?: string | undefined;
  /** Whose step it is. */
  currentTask?: () => TaskId | undefined;
}

/** One request, as whoever sends it knows it again. */
interface Sent {
  id: number;
  method: string;
  url: string;
}

export class RequestLog {
  private readonly numbers = new Map<number, RequestId>();
  private readonly home: string | undefined;
  private last = 0;

  constructor(private readonly options: RequestLogOptions) {
    this.home = options.home === undefined ? undefined : hostOf(options.home);
  }

  sent({ id, method, url }: Sent): void {
    const request = ++this.last;
    this.numbers.set(id, request);
    const task = this.options.currentTask?.();
    const by = task === undefined ? {} : { task };
    this.options.add({ type: 'request', request, ...by, method, url: this.shown(url) });
  }

  answered({ id }: Sent, status: number): void {
    const request = this.numbers.get(id);
    if (request !== undefined) this.options.add({ type: 'response', request, status });
  }

  ended(
    { id }: Sent,
    outcome: RequestEndEvent['outcome'],
    { bytes, error }: { bytes?: number; error?: unknown } = {},
  ): void {
    const request = this.numbers.get(id);
    if (request === undefined) return;
    this.numbers.delete(id);
    const read = bytes === undefined ? {} : { bytes };
    const why = error === undefined ? {} : { error: this.options.describeError(error) };
    this.options.add({ type: 'request-end', request, outcome, ...read, ...why });
  }

  private shown(url: string): string {
    if (this.home === undefined || hostOf(url) !== this.home) return url;
    const { pathname, search } = new URL(url);
    return pathname + search;
  }
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
