import { ClientSession, type SessionOptions } from './client';
import type { RequestContextManager, RequestOptions } from './request';

/**
 * One request, with a session of its own.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.request
 *
 * @param method - such as `'GET'`
 * @param url - a whole address, http or https
 * @param options - parameters, headers, body, redirects, timeout; `connector` to share connections
 * @example
 * ```ts
 * yield* asyncio.asyncWith(aiohttp.request('GET', 'http://site.example/'), function* (response) {
 *   yield* response.text() // -> '<h1>Hello</h1>'
 * })
 * ```
 */
export function request(
  method: string,
  url: string | URL,
  options: RequestOptions & Pick<SessionOptions, 'connector'> = {},
): RequestContextManager {
  const { connector, ...rest } = options;
  // The session has nothing that the response doesn't give back by itself; a connector belongs to who made it.
  const session = new ClientSession({ connector, connectorOwner: connector == null });
  return session.request(method, url, rest);
}
