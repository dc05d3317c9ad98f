import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import { describe, expect, test } from 'vitest';
import { connectionFailure } from '../../src/aiohttp/failures';
import { raisedBy, textOf, withSession } from './run';
import { TestServer, testServer } from './server';

const server = testServer();

const raisedAt = (path: string, method = 'GET') =>
  withSession((session) =>
    raisedBy(
      asyncio.asyncWith(session.request(method, server.url + path), function* (response) {
        return `${response.status} ${yield* response.text()}`;
      }),
    ),
  );

const INCOMPLETE = 'ClientPayloadError: Response payload is not completed';

describe('a server that', () => {
  test.each([
    ['drop', 'ServerDisconnectedError: Server disconnected'],
    ['halfHead', 'ServerDisconnectedError: Server disconnected'],
    ['reset', 'ClientOSError: read ECONNRESET'],
    [
      'short',
      `${INCOMPLETE}: <ContentLengthError: 400, message='Not enough data to satisfy content length header (received 3 of 100 bytes).'>`,
    ],
    [
      'unended',
      `${INCOMPLETE}: <TransferEncodingError: 400, message='Not enough data to satisfy transfer length header.'>`,
    ],
    ['badGzip', 'ClientPayloadError: 400, message:\n  Can not decode content-encoding: gzip'],
    ['long', 'nothing was raised, it gave 200 ab'],
    ['untilClosed', 'nothing was raised, it gave 200 abc'],
  ])('answers with %s', async (path, raised) => {
    expect(await raisedAt(path)).toBe(raised);
  });

  test('breaks off in the middle, or chunks as it should not', async () => {
    expect(await raisedAt('breaks')).toContain(INCOMPLETE);
    expect(await raisedAt('badChunk')).toContain(`${INCOMPLETE}: <TransferEncodingError`);
  });

  test('speaks no HTTP', async () => {
    const raised = await raisedAt('nonsense');
    expect(raised).toMatch(
      /^ClientResponseError: 400, message='.*', url='http:\/\/127\.0\.0\.1:\d+\/nonsense'$/,
    );
  });

  test('drops a request is asked once more, where that does no harm', async () => {
    await raisedAt('drop');
    await raisedAt('drop', 'PUT');
    await raisedAt('drop', 'POST');
    expect(server.asked).toEqual(['GET /drop', 'GET /drop', 'PUT /drop', 'PUT /drop', 'POST /drop']);
  });

  test('answers with an error has answered', async () => {
    expect(await raisedAt('status/404')).toBe('nothing was raised, it gave 404 status 404');
    expect(await raisedAt('status/500')).toBe('nothing was raised, it gave 500 status 500');
  });
});

test('a broken body gives what came before', async () => {
  const seen = await withSession((session) =>
    asyncio.asyncWith(session.get(`${server.url}short`), function* ({ content }) {
      const first = yield* content.read(2);
      return [first.length, yield* raisedBy(content.read()), content.exception()?.name];
    }),
  );
  expect(seen).toEqual([2, expect.stringContaining(INCOMPLETE), 'ClientPayloadError']);
});

test('a broken body gives its connection back', async () => {
  const text = await withSession(
    function* (session) {
      const response = yield* session.get(`${server.url}short`);
      yield* raisedBy(response.read());
      return yield* textOf(session, `${server.url}hello`);
    },
    { limit: 1 },
  );
  expect(text).toBe('hello');
});

test('nobody listens', async () => {
  const gone = new TestServer();
  await gone.start();
  const { url, port } = gone;
  await gone.stop();
  const error: unknown = await withSession((session) => session.get(url)).catch((raised: unknown) => raised);
  if (!(error instanceof aiohttp.ClientConnectorError)) throw error;
  expect([error.host, error.port]).toEqual(['127.0.0.1', port]);
  expect(error.osError).toBeInstanceOf(TypeError);
  expect(error.message).toBe(
    `Cannot connect to host 127.0.0.1:${port} ssl:default [Connect call failed ('127.0.0.1', ${port})]`,
  );
});

describe('what a platform says', () => {
  const info = {
    url: 'https://site.example/x',
    realUrl: 'https://site.example/x',
    method: 'GET',
    headers: new Headers(),
  };
  const fetchFailed = (cause: unknown) => connectionFailure(new TypeError('fetch failed', { cause }), info);
  const coded = (code: string, message = 'what happened') => Object.assign(new Error(message), { code });

  test.each([
    [
      'ENOTFOUND',
      'ClientConnectorDNSError',
      'Cannot connect to host site.example:443 ssl:default [Name or service not known]',
    ],
    [
      'ENETUNREACH',
      'ClientConnectorError',
      'Cannot connect to host site.example:443 ssl:default [what happened]',
    ],
    ['EPIPE', 'ClientOSError', 'what happened'],
    [
      'UND_ERR_CONNECT_TIMEOUT',
      'ConnectionTimeoutError',
      'Connection timeout to host https://site.example/x',
    ],
    ['UND_ERR_HEADERS_TIMEOUT', 'SocketTimeoutError', 'Timeout on reading data from socket'],
    [
      'UND_ERR_HEADERS_OVERFLOW',
      'ClientResponseError',
      "400, message='what happened', url='https://site.example/x'",
    ],
  ])('%s is %s', (code, name, message) => {
    const error = fetchFailed(coded(code));
    expect([error.name, error.message]).toEqual([name, message]);
  });

  test('a browser says nothing', () => {
    const error = connectionFailure(new TypeError('Failed to fetch'), info);
    expect(error).toBeInstanceOf(aiohttp.ClientConnectorError);
    expect(error.message).toBe('Cannot connect to host site.example:443 ssl:default [Failed to fetch]');
  });

  test('of several addresses none was there', () => {
    const causes = ['::1', '127.0.0.1'].map((address) => coded('EHOSTUNREACH', `no way to ${address}`));
    const error = fetchFailed(Object.assign(new AggregateError(causes), { code: 'EHOSTUNREACH' }));
    expect(error.message).toContain('[no way to 127.0.0.1]');
  });
});

describe('the family of errors', () => {
  const info = { url: 'u', realUrl: 'u', method: 'GET', headers: new Headers() };
  const errors = [
    new aiohttp.ClientError(),
    new aiohttp.ClientResponseError(info, []),
    new aiohttp.TooManyRedirects(info, []),
    new aiohttp.ContentTypeError(info, []),
    new aiohttp.ClientConnectionError(),
    new aiohttp.ClientOSError(),
    new aiohttp.ClientConnectorError('h', 1, 'x'),
    new aiohttp.ClientConnectorDNSError('h', 1, 'x'),
    new aiohttp.ServerConnectionError(),
    new aiohttp.ServerDisconnectedError(),
    new aiohttp.ServerTimeoutError(),
    new aiohttp.ConnectionTimeoutError(),
    new aiohttp.SocketTimeoutError(),
    new aiohttp.ClientPayloadError(),
    new aiohttp.InvalidURL('u'),
    new aiohttp.InvalidUrlClientError('u'),
    new aiohttp.InvalidUrlRedirectClientError('u'),
    new aiohttp.NonHttpUrlClientError('u'),
    new aiohttp.NonHttpUrlRedirectClientError('u'),
    new aiohttp.RedirectClientError(),
  ];
  const classes = { ...aiohttp, TimeoutError: asyncio.TimeoutError };
  const ancestors: Record<string, string[]> = {
    ClientError: [],
    ClientResponseError: [],
    TooManyRedirects: ['ClientResponseError'],
    ContentTypeError: ['ClientResponseError'],
    ClientConnectionError: [],
    ClientOSError: ['ClientConnectionError'],
    ClientConnectorError: ['ClientConnectionError', 'ClientOSError'],
    ClientConnectorDNSError: ['ClientConnectionError', 'ClientConnectorError', 'ClientOSError'],
    ServerConnectionError: ['ClientConnectionError'],
    ServerDisconnectedError: ['ClientConnectionError', 'ServerConnectionError'],
    ServerTimeoutError: ['ClientConnectionError', 'ServerConnectionError', 'TimeoutError'],
    ConnectionTimeoutError: [
      'ClientConnectionError',
      'ServerConnectionError',
      'ServerTimeoutError',
      'TimeoutError',
    ],
    SocketTimeoutError: [
      'ClientConnectionError',
      'ServerConnectionError',
      'ServerTimeoutError',
      'TimeoutError',
    ],
    ClientPayloadError: [],
    InvalidURL: [],
    InvalidUrlClientError: ['InvalidURL'],
    InvalidUrlRedirectClientError: ['InvalidURL', 'InvalidUrlClientError', 'RedirectClientError'],
    NonHttpUrlClientError: [],
    NonHttpUrlRedirectClientError: ['NonHttpUrlClientError', 'RedirectClientError'],
    RedirectClientError: [],
  };

  test.each(errors.map((error) => [error.name, error] as const))('%s', (name, error) => {
    const found = Object.entries(classes)
      .filter(([other, kind]) => /Error$|^InvalidURL$|^TooMany/.test(other) && typeof kind === 'function')
      .filter(([, kind]) => error instanceof kind)
      .map(([other]) => other);
    const expected = new Set(['ClientError', name, ...(ancestors[name] ?? ['?'])]);
    expect(found.sort()).toEqual([...expected].sort());
  });

  test('nothing else is of it', () => {
    for (const value of [new Error(), new asyncio.TimeoutError(), 'text', undefined, {}])
      expect(value instanceof aiohttp.ClientError).toBe(false);
  });
});
