/** What a service worker has of its own: the site's other code lives in windows, and TypeScript knows one kind of scope at a time. */

export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AnswerEvent extends LifeEvent {
  readonly request: Request;
  /** What was asked for while this worker was starting: the answer to a navigation. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AnswerEvent) => void): void;
}
