/** Addresses: what may be asked, joined to a base, with parameters. */

import { InvalidUrlClientError, NonHttpUrlClientError } from './url-errors';

/** A parameter's value. */
export type ParamValue = string | number | readonly (string | number)[];

/** What is put behind the question mark: names and values, pairs, or a text that is taken as it is. */
export type Params =
  | Record<string, ParamValue>
  | readonly (readonly [string, string | number])[]
  | URLSearchParams
  | string;

/** `http:`, and whether a host stands behind it. The platform would mend an address without one. */
const SCHEME = /^([a-z][a-z\d+.-]*):(\/\/[^/?#\\])?/i;
const HTTP = /^https?$/i;

export type UrlProblem = 'no address' | 'not http';

/** The address, if it is one that can be asked. */
export function parseUrl(text: string): URL | UrlProblem {
  const [, scheme, host] = SCHEME.exec(text.trim()) ?? [];
  if (scheme === undefined) return 'no address';
  if (!HTTP.test(scheme)) return 'not http';
  return host !== undefined && URL.canParse(text) ? new URL(text) : 'no address';
}

/** What a session's base URL has to be. */
export function checkBase(base: string | URL): URL {
  const text = String(base);
  if (!SCHEME.test(text) || !URL.canParse(text)) throw new RangeError('URL should be absolute');
  const url = new URL(text);
  if (!url.pathname.endsWith('/')) throw new RangeError("base_url must have a trailing '/'");
  return url;
}

/** The whole address of a request. */
export function requestUrl(given: string | URL, base: URL | undefined, params: Params | undefined): URL {
  const text = String(given);
  const joined = base !== undefined && !SCHEME.test(text) ? joinTo(base, text) : text;
  const url = parseUrl(joined);
  if (url === 'not http') throw new NonHttpUrlClientError(joined);
  if (url === 'no address') throw new InvalidUrlClientError(joined);
  const query = params === undefined ? '' : encodeParams(params);
  if (query !== '') url.search = url.search.length > 1 ? `${url.search}&${query}` : query;
  return url;
}

/** No address of its own says what the base was: it is joined as a browser joins links, without the base's parameters. */
function joinTo(base: URL, text: string): string {
  const plain = new URL(base);
  plain.search = '';
  plain.hash = '';
  return URL.canParse(text, plain) ? new URL(text, plain).href : text;
}

/** Addresses as they are told: without what stands behind the `#`. */
export function withoutFragment(url: URL): string {
  if (url.hash === '' && !url.href.endsWith('#')) return url.href;
  const plain = new URL(url);
  plain.hash = '';
  return plain.href;
}

function encodeParams(params: Params): string {
  if (typeof params === 'string') return params.replace(/^\?/, '');
  const listed = params instanceof URLSearchParams || Array.isArray(params);
  const pairs: Iterable<readonly [string, unknown]> = listed
    ? (params as Iterable<readonly [string, unknown]>)
    : Object.entries(params).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((one): [string, unknown] => [name, one]),
      );
  return [...pairs].map(([name, value]) => `${quote(name)}=${quote(textOf(value))}`).join('&');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number')
    throw new TypeError(
      `Invalid variable type: value should be str, int or float, got ${String(value)} of type ${typeof value}`,
    );
  if (!Number.isFinite(value)) throw new RangeError(`float('${String(value)}') is not supported`);
  return String(value);
}

/** As in a form, but for the characters that may stand in a query as they are. */
function quote(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/%(?:24|2C|3F|2F|3A|40)/g, decodeURIComponent);
}
