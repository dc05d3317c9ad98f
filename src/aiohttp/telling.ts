/** Tells the observer of one request: that it left, was answered, ended. Each once, and the end only of what left. */

import { type ObservedRequest, observing, type RequestObserver, type RequestOutcome } from './observer';

let last = 0;

export class Telling {
  private readonly observer: RequestObserver | undefined = observing.observer;
  private request: ObservedRequest | undefined;

  constructor(
    private readonly method: string,
    private readonly url: string,
  ) {}

  /** It leaves. A redirect that is followed, or a second try on another connection, is no request of its own. */
  sent(): void {
    if (this.observer === undefined || this.request !== undefined) return;
    this.request = { id: ++last, method: this.method, url: this.url };
    this.observer.sent(this.request);
  }

  answered(status: number): void {
    if (this.request !== undefined) this.observer?.answered(this.request, status);
  }

  ended(outcome: RequestOutcome, detail: { bytes?: number; error?: unknown }): void {
    const { request } = this;
    this.request = undefined;
    if (request !== undefined) this.observer?.ended(request, outcome, detail);
  }
}
