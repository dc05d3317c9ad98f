/** A request, from what the program says of it to what is sent. */

import type { RequestHeaders, RequestOptions } from './request';
import { type EncodedBody, encodeBody } from './request-body';
import { requestUrl } from './url';

/** A request, ready to leave. */
export interface Outgoing {
  method: string;
  url: URL;
  headers: Headers;
  body: EncodedBody | undefined;
}

/** What a session adds. */
interface Common {
  headers: Headers;
  base: URL | undefined;
}

const WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD']);
/** What a method may be called, and what `fetch` makes no request of. */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
const REFUSED: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

export function prepare(given: string, url: string | URL, options: RequestOptions, common: Common): Outgoing {
  const method = given.toUpperCase();
  const body = encodeBody(options.data, options.json);
  if (!TOKEN.test(method)) throw new RangeError(`Method cannot contain non-token characters '${method}'`);
  if (REFUSED.has(method)) throw new RangeError(`the platform's fetch sends no ${method} requests`);
  if (body !== undefined && WITHOUT_BODY.has(method))
    throw new RangeError(`the platform's fetch sends no body with ${method}`);
  const headers = new Headers(common.headers);
  for (const [name, value] of headersOf(options.headers)) headers.set(name, value);
  if (body?.contentType !== undefined && !headers.has('content-type'))
    headers.set('content-type', body.contentType);
  return { method, ...withoutCredentials(requestUrl(url, common.base, options.params), headers), body };
}

/** A name and a password in an address are sent as a header: `fetch` refuses them, and aiohttp does the same. */
export function withoutCredentials(given: URL, headers: Headers): { url: URL; headers: Headers } {
  if (given.username === '' && given.password === '') return { url: given, headers };
  if (headers.has('authorization'))
    throw new RangeError(
      'Cannot combine AUTHORIZATION header with AUTH argument or credentials encoded in URL',
    );
  const url = new URL(given);
  const plain = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  const more = new Headers(headers);
  more.set('authorization', `Basic ${btoa(plain)}`);
  return { url, headers: more };
}

export function headersOf(given: RequestHeaders | undefined): Headers {
  if (given === undefined || given instanceof Headers) return new Headers(given);
  const headers = new Headers();
  const pairs: Iterable<readonly [string, string]> = Array.isArray(given) ? given : Object.entries(given);
  for (const [name, value] of pairs) headers.append(name, value);
  return headers;
}
