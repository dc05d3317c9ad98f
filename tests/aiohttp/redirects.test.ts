import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import { describe, expect, test } from 'vitest';
import { raisedBy, withSession } from './run';
import { testServer } from './server';

const server = testServer();
const other = testServer();

function* follow(session: aiohttp.ClientSession, path: string, options?: aiohttp.RequestOptions) {
  return yield* asyncio.asyncWith(session.get(server.url + path, options), function* (response) {
    yield* response.read();
    return response;
  });
}

test('are followed, and history tells them', async () => {
  const response = await withSession((session) => follow(session, 'chain/3'));
  expect([response.status, response.url]).toEqual([200, `${server.url}hello`]);
  expect(response.history.map(({ status, url }) => [status, url])).toEqual([
    [301, `${server.url}chain/3`],
    [301, `${server.url}chain/2`],
    [301, `${server.url}chain/1`],
  ]);
  expect(response.history[0].headers.get('location')).toBe('/chain/2');
  expect(response.requestInfo.url).toBe(`${server.url}hello`);
});

test('are not followed where the program says so', async () => {
  const response = await withSession((session) => follow(session, 'chain/3', { allowRedirects: false }));
  expect([response.status, response.headers.get('location'), response.history]).toEqual([
    301,
    '/chain/2',
    [],
  ]);
});

test('without a place to go are answers', async () => {
  const text = await withSession((session) =>
    asyncio.asyncWith(session.get(`${server.url}redirect`), (response) => response.text()),
  );
  expect(text).toBe('elsewhere');
});

describe('too many', () => {
  const raised = (path: string, options?: aiohttp.RequestOptions) =>
    withSession((session) => follow(session, path, options)).catch((error: unknown) => error);

  test('are an error, that tells where they led', async () => {
    const error = await raised('loop');
    if (!(error instanceof aiohttp.TooManyRedirects)) throw error;
    expect(error.history).toHaveLength(10);
    expect(error.status).toBe(0);
    expect(error.requestInfo.url).toBe(`${server.url}loop`);
    expect(error).toBeInstanceOf(aiohttp.ClientResponseError);
    expect(server.asked).toHaveLength(10);
  });

  test('is what the program says', async () => {
    expect(await raised('chain/3', { maxRedirects: 3 })).toBeInstanceOf(aiohttp.TooManyRedirects);
    expect(await raised('chain/3', { maxRedirects: 4 })).toMatchObject({ status: 200 });
    expect(await raised('chain/12', { maxRedirects: 0 })).toMatchObject({ status: 200 });
  });
});

test.each([
  ['ftp://host/', 'NonHttpUrlRedirectClientError: ftp://host/'],
  ['http://', 'InvalidUrlRedirectClientError: http:// - Invalid redirect URL origin'],
])('to %s raise %s', async (to, error) => {
  const path = `redirect?to=${encodeURIComponent(to)}`;
  expect(await withSession((session) => raisedBy(session.get(server.url + path)))).toBe(error);
});

describe('what is sent there', () => {
  interface Echo {
    method: string;
    headers: Record<string, string>;
    body: string;
  }

  function sent(
    method: string,
    status: number,
    to = '/echo',
    headers?: Record<string, string>,
  ): Promise<Echo> {
    const url = `${server.url}redirect?status=${status}&to=${encodeURIComponent(to)}`;
    const data = method === 'GET' ? null : 'data';
    return withSession((session) =>
      asyncio.asyncWith(session.request(method, url, { data, headers }), function* (response) {
        return (yield* response.json()) as Echo;
      }),
    );
  }

  test.each([
    ['POST', 301, 'GET', ''],
    ['POST', 302, 'GET', ''],
    ['POST', 303, 'GET', ''],
    ['POST', 307, 'POST', 'data'],
    ['POST', 308, 'POST', 'data'],
    ['PUT', 302, 'PUT', 'data'],
    ['PUT', 303, 'GET', ''],
  ])('%s after %i is %s', async (method, status, next, body) => {
    const seen = await sent(method, status);
    expect([seen.method, seen.body]).toEqual([next, body]);
    expect('content-type' in seen.headers).toBe(body !== '');
  });

  test('what was meant for one server is not told to another', async () => {
    const headers = { Authorization: 'secret', 'X-One': '1' };
    const same = await sent('GET', 302, '/echo', headers);
    expect(same.headers).toMatchObject({ authorization: 'secret', 'x-one': '1' });
    const another = await sent('GET', 302, `${other.url}echo`, headers);
    expect(another.headers).toMatchObject({ 'x-one': '1' });
    expect(another.headers).not.toHaveProperty('authorization');
  });
});

test('where the platform follows by itself, the address is where they led, and there is no history', async () => {
  const { fetch, process } = globalThis;
  // As in a browser, which isn't Node. Whoever else runs here meanwhile may need the rest of it.
  Object.assign(globalThis, { process: Object.create(process, { versions: { value: {} } }) });
  const inits: (RequestInit | undefined)[] = [];
  globalThis.fetch = (input, init) => {
    inits.push(init);
    return fetch(input, init);
  };
  try {
    const response = await withSession((session) => follow(session, 'chain/2'));
    expect([response.status, response.url, response.history]).toEqual([200, `${server.url}hello`, []]);
    expect(inits).toMatchObject([{ redirect: 'follow', credentials: 'omit' }]);
    globalThis.fetch = async () =>
      Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
    const hidden = withSession((session) => follow(session, 'chain/2', { allowRedirects: false }));
    await expect(hidden).rejects.toThrow(aiohttp.ClientError);
  } finally {
    Object.assign(globalThis, { fetch, process });
  }
});
