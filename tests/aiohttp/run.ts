/** Programs for the tests of the client. */

import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';

/** In a coroutine, with a session that is closed at the end. */
export function withSession<T>(
  body: (session: aiohttp.ClientSession) => asyncio.Coroutine<T>,
  options?: aiohttp.SessionOptions,
): Promise<T> {
  return asyncio.run(asyncio.asyncWith(new aiohttp.ClientSession(options), body));
}

/** A promise of the test's, in a coroutine. */
export function* settled<T>(promise: Promise<T>): asyncio.Coroutine<T> {
  return yield* asyncio.wrapPromise(() => promise);
}

/** `ClientPayloadError: what happened`, or what came of it instead. */
export function* raisedBy(awaitable: asyncio.Awaitable<unknown>): asyncio.Coroutine<string> {
  try {
    return `nothing was raised, it gave ${String(yield* awaitable)}`;
  } catch (error) {
    return String(error);
  }
}

/** The whole answer. */
export function* textOf(
  session: aiohttp.ClientSession,
  url: string,
  options?: aiohttp.RequestOptions,
): asyncio.Coroutine<string> {
  return yield* asyncio.asyncWith(session.get(url, options), (response) => response.text());
}

export function ascii(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
