/** What the server of the tests answers, by the first part of the path. */

import { gzipSync } from 'node:zlib';
import type { Visit } from './server';

export const LARGE = 10 * 1024 * 1024;

type Route = (visit: Visit) => void;

/** Head and body as they go over the wire, whether that is HTTP or not; then the connection is closed. */
function raw(text: string): Route {
  return ({ request }) => request.socket.end(Buffer.from(text, 'latin1'));
}

/** The same, but the connection is broken once the client has that much. */
function rawAndBroken(text: string): Route {
  return ({ request }) => request.socket.write(text, () => request.socket.resetAndDestroy());
}

function answer(status: number, headers: Record<string, string>, body: string | Buffer): Route {
  return ({ response }) => response.writeHead(status, headers).end(body);
}

async function echo({ request, response }: Visit): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url, headers } = request;
  const body = Buffer.concat(chunks).toString('latin1');
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ method, url, headers, body }));
}

function queryOf({ path }: Visit): URLSearchParams {
  return new URL(path, 'http://any.example').searchParams;
}

export const ROUTES: Record<string, Route> = {
  hello: answer(
    200,
    { 'content-type': 'text/plain; charset=utf-8', 'content-length': '5', 'x-one': '1' },
    'hello',
  ),
  empty: answer(200, { 'content-length': '0' }, ''),
  nothing: answer(204, {}, ''),
  lines: answer(200, {}, 'one\ntwo\n\nfour'),
  large: answer(200, {}, Buffer.alloc(LARGE, 'x')),
  gzip: answer(
    200,
    { 'content-encoding': 'gzip', 'content-type': 'text/plain' },
    gzipSync('packed '.repeat(100)),
  ),
  busy: answer(429, { 'retry-after': '7' }, 'later'),
  echo: (visit) => void echo(visit),
  /** `status/404`. */
  status: (visit) => {
    const status = Number(visit.path.split('/')[2]);
    visit.response.writeHead(status, { 'x-one': '1' }).end(`status ${status}`);
  },
  /** `body?type=text/html&hex=e4`. */
  body: (visit) => {
    const query = queryOf(visit);
    const type = query.get('type');
    if (type !== null) visit.response.setHeader('content-type', type);
    visit.response.end(Buffer.from(query.get('hex') ?? '', 'hex'));
  },
  /** `redirect?to=/hello&status=302`. */
  redirect: (visit) => {
    const query = queryOf(visit);
    const to = query.get('to');
    const status = Number(query.get('status') ?? 302);
    visit.response.writeHead(status, to === null ? {} : { location: to }).end('elsewhere');
  },
  loop: answer(302, { location: '/loop' }, ''),
  /** `chain/3` redirects three times. */
  chain: (visit) => {
    const left = Number(visit.path.split('/')[2]);
    const to = left > 1 ? `/chain/${left - 1}` : '/hello';
    visit.response.writeHead(301, { location: to }).end();
  },
  endless: ({ response }) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  },
  silent: () => {},
  drop: ({ request }) => request.socket.end(),
  reset: ({ request }) => request.socket.resetAndDestroy(),
  nonsense: raw('nonsense\r\n\r\n'),
  halfHead: raw('HTTP/1.1 200 OK\r\nConte'),
  short: raw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc'),
  long: raw('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nabcdef'),
  unended: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n'),
  badChunk: raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n'),
  badGzip: raw('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nabcde'),
  untilClosed: raw('HTTP/1.1 200 OK\r\n\r\nabc'),
  breaks: rawAndBroken('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc'),
};
