/** A request from its address to the head of its answer: a connection, a second try, redirects. */

import * as asyncio from 'asyncio';
import type { TCPConnector } from './connector';
import { ClientError, ClientOSError, ServerDisconnectedError } from './errors';
import { Exchange } from './exchange';
import { Limits } from './limits';
import type { Outgoing } from './prepare';
import { nextStep } from './redirects';
import type { RequestInfo } from './request-info';
import { ClientResponse } from './response';
import { TooManyRedirects } from './response-errors';
import { Telling } from './telling';
import type { ClientTimeout } from './timeout';
import { withoutFragment } from './url';

export interface Sending {
  connector: TCPConnector;
  timeout: ClientTimeout;
  allowRedirects: boolean;
  maxRedirects: number;
}

/** Those that may be asked twice. */
const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** Whether `fetch` shows redirects, as Node's does. To a page, browsers show only where they led. */
function showsRedirects(): boolean {
  return typeof globalThis.process?.versions?.node === 'string';
}

export function* send(first: Outgoing, options: Sending): asyncio.Coroutine<ClientResponse> {
  const url = withoutFragment(first.url);
  const telling = new Telling(first.method, url);
  try {
    return yield* follow(first, options, new Limits(options.timeout, url), telling);
  } catch (error) {
    const aborted = error instanceof asyncio.CancelledError || error instanceof asyncio.TimeoutError;
    const told = error instanceof asyncio.CancelledError ? {} : { error };
    telling.ended(aborted ? 'aborted' : 'failed', told);
    throw error;
  }
}

function* follow(
  first: Outgoing,
  options: Sending,
  limits: Limits,
  telling: Telling,
): asyncio.Coroutine<ClientResponse> {
  const { allowRedirects, maxRedirects } = options;
  const history: ClientResponse[] = [];
  for (let request = first; ; ) {
    const { exchange, head, info } = yield* ask(request, options, limits, telling);
    const response = new ClientResponse(exchange, head, infoOf(info, head), [...history]);
    const next = allowRedirects ? nextStep(request, head, () => exchange.drop()) : undefined;
    if (next === undefined) {
      telling.answered(head.status);
      exchange.onEnd = (outcome, detail) => telling.ended(outcome, detail);
      exchange.begin();
      return response;
    }
    history.push(response);
    response.close();
    if (maxRedirects > 0 && history.length >= maxRedirects)
      throw new TooManyRedirects(history[0].requestInfo, history);
    request = next;
  }
}

/** After redirects that the platform has followed by itself, the address is another. */
function infoOf(info: RequestInfo, head: Response): RequestInfo {
  if (!head.redirected || head.url === '') return info;
  const url = new URL(head.url);
  return { ...info, url: withoutFragment(url), realUrl: url.href };
}

interface Answered {
  exchange: Exchange;
  head: Response;
  info: RequestInfo;
}

function* ask(
  request: Outgoing,
  options: Sending,
  limits: Limits,
  telling: Telling,
): asyncio.Coroutine<Answered> {
  const { method, headers, url, body } = request;
  const info = { method, headers, url: withoutFragment(url), realUrl: url.href };
  const redirect = options.allowRedirects && !showsRedirects() ? 'follow' : 'manual';
  const init: RequestInit = {
    method,
    headers,
    redirect,
    credentials: 'omit',
    ...(body && { body: body.body }),
  };
  // A connection that was kept open may have been closed by the server just now. A second one tells.
  for (let retries = IDEMPOTENT.has(method) ? 1 : 0; ; retries--) {
    const connection = yield* limits.connecting(() => options.connector._acquire(url.host));
    telling.sent();
    const exchange = new Exchange(connection, info, limits);
    try {
      const head = yield* exchange.head(init);
      if (head.type === 'opaqueredirect') {
        exchange.drop();
        throw new ClientError('a browser shows no redirect: with allowRedirects it follows it by itself');
      }
      return { exchange, head, info };
    } catch (error) {
      const broken = error instanceof ServerDisconnectedError || error?.constructor === ClientOSError;
      if (!broken || retries === 0) throw error;
    }
  }
}
