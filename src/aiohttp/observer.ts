/**
 * Who is told of every request: the recorder, the tests. One observer for the whole module, since a program's sessions
 * are its own affair; with none there is nothing to pay.
 */

/** One request, with the redirects that it is sent through. */
export interface ObservedRequest {
  /** Counted from 1, in the order in which requests leave. */
  id: number;
  /** `GET`. */
  method: string;
  /** The whole address, without its fragment. */
  url: string;
}

/** How a request ended: read to the end or released, gone wrong, or aborted by a cancellation or a timeout. */
export type RequestOutcome = 'finished' | 'failed' | 'aborted';

/** What is told. What it raises goes to the program that made the request: it must raise nothing. */
export interface RequestObserver {
  /** It leaves: a connection was free for it. */
  sent(request: ObservedRequest): void;
  /** The head of the answer is there, after redirects. */
  answered(request: ObservedRequest, status: number): void;
  /** Its connection is free again. `bytes`: how many of the body came, as they are read. */
  ended(request: ObservedRequest, outcome: RequestOutcome, detail: { bytes?: number; error?: unknown }): void;
}

/** Who is told now, if anybody. */
export const observing: { observer: RequestObserver | undefined } = { observer: undefined };

/** From now on `observer` is told of every request; undefined ends that. */
export function observeRequests(observer: RequestObserver | undefined): void {
  observing.observer = observer;
}
