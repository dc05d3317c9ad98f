/**
 * `fetch` as a program in a browser has it: real requests, but only for the guide's own small site, and with whatever its
 * address asks to go wrong. On a host of files nobody else could delay an answer, or refuse it.
 */
import { type Faults, faultsOf, Visits } from '../site/faults';
import { MOVED } from '../site/moved';
import { REASONS } from '../site/reasons';
import { after } from './real-time';

export interface Place {
  /** Where the worker is. */
  origin: string;
  /** Where the guide is there, with a slash at both ends. */
  base: string;
  /** Said to whoever asks for anything else. */
  refusal: string;
}

type Fetch = typeof globalThis.fetch;
type Signal = AbortSignal | null | undefined;

// A program may put others in their place later.
const { URL, Request, Response } = globalThis;
const { apply, getOwnPropertyDescriptor } = Reflect;
const { exec } = RegExp.prototype;
const read = (key: 'origin' | 'pathname' | 'href') => {
  const get = getOwnPropertyDescriptor(URL.prototype, key)?.get ?? (() => '');
  return (url: URL): string => apply(get, url, []);
};
const [originOf, pathOf, hrefOf] = [read('origin'), read('pathname'), read('href')];
const setHash = getOwnPropertyDescriptor(URL.prototype, 'hash')?.set ?? (() => {});

/** Answers that have no body. */
const EMPTY = new Set([204, 205, 304]);

export function siteFetch(original: Fetch, { origin, base, refusal }: Place): Fetch {
  const visits = new Visits();
  const robots = `${origin}${base}robots.txt`;
  // Letters, digits, dots, hyphens and underscores between single slashes: nothing that a host could read in two ways.
  const inSite = new RegExp(`^${escaped(base)}site(?:/(?:[\\w.-]+/)*[\\w.-]*)?$`);
  const check = (address: string): void => {
    const url = new URL(address);
    const own = originOf(url) === origin && (hrefOf(url) === robots || apply(exec, inSite, [pathOf(url)]));
    if (!own) throw new TypeError(`${refusal} This was ${address}`);
  };

  return async (input, init) => {
    const given = input instanceof Request ? input : undefined;
    const url = new URL(given?.url ?? String(input), origin + base);
    apply(setHash, url, ['']);
    const asked = hrefOf(url);
    // A guide that shares its host with others has its rules for robots beside it, not at the root.
    const isRobots = asked === `${origin}/robots.txt`;
    if (!isRobots) check(asked);
    const { method = given?.method, headers = given?.headers, body, signal = given?.signal } = init ?? {};
    const redirect = init?.redirect ?? given?.redirect ?? 'follow';
    const faults = faultsOf(asked);
    const failing = visits.add(asked) < faults.fail;

    const place = MOVED[pathOf(url).slice(base.length - 1)];
    const moved = place && `${origin}${base}${place.slice(1)}`;
    if (moved !== undefined && redirect !== 'follow') return movedTo(moved, asked, redirect);
    const target = isRobots ? robots : (moved ?? asked);
    check(target);
    const sent = { method, headers, body, signal, credentials: 'omit', redirect: 'follow' } as const;
    const response = await original(target, sent);
    // A host of files may lead from `page.html` to `page`, which is nobody's business; anywhere else it may not.
    if (response.redirected) check(response.url);
    const answer = await withFaults(response, failing ? { ...faults, status: 503 } : faults, signal);
    if (failing) answer.headers.set('retry-after', '0');
    return at(answer, moved ?? asked, moved !== undefined);
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function withFaults(response: Response, faults: Faults, signal: Signal): Promise<Response> {
  const { delay, status, silent, broken } = faults;
  if (silent) await pause(undefined, signal);
  if (delay > 0) await pause(delay, signal);
  if (status !== undefined) {
    await response.body?.cancel();
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    return new Response(EMPTY.has(status) ? null : `${status}\n`, { status, headers });
  }
  // What can be read of an answer can be changed only in a copy of it.
  return broken ? new Response(await half(response), response) : response;
}

/** Forever, where no seconds are given. */
function pause(seconds: number | undefined, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = seconds === undefined ? () => {} : after(seconds, resolve);
    const abort = () => {
      stop();
      reject(signal?.reason);
    };
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
}

async function half(response: Response): Promise<ReadableStream<Uint8Array>> {
  const whole = new Uint8Array(await response.arrayBuffer());
  let left = whole.subarray(0, Math.ceil(whole.length / 2));
  return new ReadableStream({
    pull(controller) {
      if (left.length > 0) controller.enqueue(left);
      else controller.error(new TypeError('network error'));
      left = left.subarray(left.length);
    },
  });
}

function movedTo(location: string, asked: string, redirect: RequestRedirect): Response {
  if (redirect === 'error') throw new TypeError(`Failed to fetch: ${asked} has moved.`);
  return at(new Response(null, { status: 301, headers: { location } }), asked, false);
}

/** Whoever resolves links against the address of an answer needs the one that was asked. */
function at(response: Response, url: string, redirected: boolean): Response {
  // HTTP/2 has no words for a status; programs are told the same everywhere.
  const statusText = response.statusText || (REASONS[response.status] ?? '');
  return Object.defineProperties(response, {
    url: { value: url },
    redirected: { value: redirected },
    statusText: { value: statusText },
  });
}
