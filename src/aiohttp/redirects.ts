/** Where a redirect leads, and what is sent there. */

import { type Outgoing, withoutCredentials } from './prepare';
import { parseUrl } from './url';
import { InvalidUrlRedirectClientError, NonHttpUrlRedirectClientError } from './url-errors';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The next request; undefined where the answer is no redirect, or one that leads nowhere. */
export function nextStep(request: Outgoing, head: Response, drop: () => void): Outgoing | undefined {
  if (!REDIRECTS.has(head.status)) return undefined;
  const location = head.headers.get('location') ?? head.headers.get('uri');
  if (location === null) return undefined;
  try {
    return following(request, head.status, destination(request.url, location));
  } catch (error) {
    drop();
    throw error;
  }
}

function destination(from: URL, location: string): URL {
  const absolute = /^[a-z][a-z\d+.-]*:/i.test(location) || !URL.canParse(location, from);
  const url = parseUrl(absolute ? location : new URL(location, from).href);
  if (url === 'not http') throw new NonHttpUrlRedirectClientError(location);
  if (url === 'no address') throw new InvalidUrlRedirectClientError(location, 'Invalid redirect URL origin');
  return url;
}

function following(request: Outgoing, status: number, url: URL): Outgoing {
  const headers = new Headers(request.headers);
  // What was meant for one server is no business of another.
  if (url.origin !== request.url.origin) for (const name of ['authorization', 'cookie']) headers.delete(name);
  const { method } = request;
  const asksAnew = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
  if (!asksAnew) return { ...request, ...sendable(url, headers) };
  for (const name of ['content-length', 'content-type']) headers.delete(name);
  return { method: 'GET', ...sendable(url, headers), body: undefined };
}

/** An address that brings credentials of its own has no need of those that came so far. */
function sendable(url: URL, headers: Headers): { url: URL; headers: Headers } {
  if (url.username !== '') headers.delete('authorization');
  return withoutCredentials(url, headers);
}
