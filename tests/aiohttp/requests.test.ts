import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import { describe, expect, test } from 'vitest';
import { raisedBy, textOf, withSession } from './run';
import { testServer } from './server';

const server = testServer();

interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

function* echo(request: aiohttp.RequestContextManager): asyncio.Coroutine<Echo> {
  return yield* asyncio.asyncWith(request, function* (response) {
    return (yield* response.json()) as Echo;
  });
}

/** What the server gets of one request. */
function sent(
  options: aiohttp.RequestOptions,
  method = 'POST',
  session?: aiohttp.SessionOptions,
): Promise<Echo> {
  return withSession((open) => echo(open.request(method, `${server.url}echo`, options)), session);
}

test('each method has its name, and request takes any in any spelling', async () => {
  const url = `${server.url}echo`;
  const methods = await withSession(function* (session) {
    const requests = [
      ...[session.get(url), session.post(url), session.put(url), session.patch(url)],
      ...[session.delete(url), session.options(url), session.request('propfind', url)],
    ];
    const seen: string[] = [];
    for (const request of requests) seen.push((yield* echo(request)).method);
    return seen;
  });
  expect(methods).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']);
});

test('head has no body, and does not follow by default', async () => {
  const seen = await withSession(function* (session) {
    const plain = yield* session.head(`${server.url}hello`);
    const redirect = yield* session.head(`${server.url}redirect?to=/hello`);
    const followed = yield* session.head(`${server.url}redirect?to=/hello`, { allowRedirects: true });
    return [plain.status, plain.contentLength, yield* plain.text(), redirect.status, followed.status];
  });
  expect(seen).toEqual([200, 5, '', 302, 200]);
});

describe('parameters', () => {
  const asked = (url: string, params: aiohttp.RequestOptions['params']) =>
    withSession((session) => echo(session.get(server.url + url, { params }))).then((seen) => seen.url);

  test.each<[string, aiohttp.RequestOptions['params'], string]>([
    ['echo', { a: 'b c', n: 1, half: 1.5 }, '/echo?a=b+c&n=1&half=1.5'],
    ['echo', { x: ['1', 2], y: 'ä&=+' }, '/echo?x=1&x=2&y=%C3%A4%26%3D%2B'],
    ['echo', { path: 'a/b?c:d@e' }, '/echo?path=a/b?c:d@e'],
    [
      'echo',
      [
        ['x', '1'],
        ['x', 2],
      ],
      '/echo?x=1&x=2',
    ],
    ['echo', new URLSearchParams('a=1&a=2'), '/echo?a=1&a=2'],
    ['echo', 'as=it%20is', '/echo?as=it%20is'],
    ['echo?first=0', { second: 1 }, '/echo?first=0&second=1'],
    ['echo?first=0#end', {}, '/echo?first=0'],
  ])('%s with %j', async (url, params, expected) => {
    expect(await asked(url, params)).toBe(expected);
  });

  test('are texts and numbers only', async () => {
    const wrong = (value: unknown) => asked('echo', { value } as Record<string, string>);
    await expect(wrong(true)).rejects.toThrow('value should be str, int or float');
    await expect(wrong(null)).rejects.toThrow(TypeError);
    await expect(wrong(Number.NaN)).rejects.toThrow(RangeError);
  });
});

describe('bodies', () => {
  test.each<[string, aiohttp.RequestOptions, string, string]>([
    ['text', { data: 'grün' }, 'text/plain; charset=utf-8', 'gr\u00c3\u00bcn'],
    ['bytes', { data: new Uint8Array([1, 255]) }, 'application/octet-stream', '\u0001\u00ff'],
    ['a blob', { data: new Blob(['x'], { type: 'image/png' }) }, 'image/png', 'x'],
    ['fields', { data: { a: 'b c', n: [1, 2] } }, 'application/x-www-form-urlencoded', 'a=b+c&n=1&n=2'],
    ['pairs', { data: [['a', 1]] }, 'application/x-www-form-urlencoded', 'a=1'],
    ['parameters', { data: new URLSearchParams({ a: '1' }) }, 'application/x-www-form-urlencoded', 'a=1'],
    ['json', { json: { a: [1, null] } }, 'application/json', '{"a":[1,null]}'],
    ['json that is nothing', { json: null }, 'application/json', 'null'],
    ['of another type', { data: 'x', headers: { 'Content-Type': 'text/csv' } }, 'text/csv', 'x'],
  ])('%s', async (_, options, type, body) => {
    const seen = await sent(options);
    expect([seen.headers['content-type'], seen.body]).toEqual([type, body]);
  });

  test('a form with a file', async () => {
    const data = new FormData();
    data.append('name', 'value');
    data.append('file', new Blob(['inside']), 'a.txt');
    const seen = await sent({ data });
    expect(seen.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen.body).toMatch(/name="name"\s+value/);
    expect(seen.body).toMatch(/name="file"; filename="a.txt"[\s\S]*inside/);
  });

  test('none', async () => {
    const seen = await sent({ data: null });
    expect([seen.body, seen.headers['content-type']]).toEqual(['', undefined]);
  });

  test.each<[string, aiohttp.RequestOptions, string]>([
    ['POST', { data: 'x', json: 1 }, 'RangeError: data and json parameters can not be used at the same time'],
    [
      'POST',
      { data: [1] as never },
      'TypeError: the fields of a form are pairs of a name and a value, got 1',
    ],
    ['POST', { data: 1 as never }, 'TypeError: data must be text, bytes or the fields of a form, got 1'],
    ['GET', { data: 'x' }, "RangeError: the platform's fetch sends no body with GET"],
    ['TRACE', {}, "RangeError: the platform's fetch sends no TRACE requests"],
    ['bad method', {}, "RangeError: Method cannot contain non-token characters 'BAD METHOD'"],
  ])('%s with %j is refused', async (method, options, message) => {
    const url = `${server.url}echo`;
    expect(await withSession((session) => raisedBy(session.request(method, url, options)))).toBe(message);
    expect(server.asked).toEqual([]);
  });
});

describe('headers', () => {
  test('the request’s replace the session’s, whatever their spelling', async () => {
    const session = { headers: { 'X-One': 'session', 'X-Two': 'session' } };
    const { headers } = await sent({ headers: { 'x-one': 'request' } }, 'GET', session);
    expect([headers['x-one'], headers['x-two']]).toEqual(['request', 'session']);
  });

  test.each<[string, aiohttp.RequestHeaders]>([
    ['pairs', [['x-one', '1']]],
    ['Headers', new Headers({ 'X-One': '1' })],
  ])('are given as %s', async (_, headers) => {
    expect((await sent({ headers }, 'GET')).headers['x-one']).toBe('1');
  });

  test('of a session can be read', () => {
    expect(new aiohttp.ClientSession({ headers: { Accept: 'x/y' } }).headers.get('accept')).toBe('x/y');
  });
});

describe('a base URL', () => {
  const asked = async (url: string, base: string) =>
    withSession((session) => textOf(session, url), { baseUrl: base }).then(() => server.asked);

  test('is joined to paths', async () => {
    const base = `${server.url}hello/`;
    await asked('a', base);
    await asked('/hello/b?x=1', base);
    await asked('../hello/c', base);
    await asked('', base);
    await asked('?q=1', base);
    expect(server.asked).toEqual(
      ['/hello/a', '/hello/b?x=1', '/hello/c', '/hello/', '/hello/?q=1'].map((path) => `GET ${path}`),
    );
  });

  test('its own parameters are left out, and a whole address stands for itself', async () => {
    await asked('hello', `${server.url}?q=1`);
    await asked(`${server.url}hello`, 'http://other.example/');
    expect(server.asked).toEqual(['GET /hello', 'GET /hello']);
  });

  test('is absolute and ends with a slash', () => {
    const make = (baseUrl: string) => () => new aiohttp.ClientSession({ baseUrl });
    expect(make('a/b')).toThrow(new RangeError('URL should be absolute'));
    expect(make('http://a.example/b')).toThrow(new RangeError("base_url must have a trailing '/'"));
    expect(make('http://a.example')).not.toThrow();
  });
});

describe('addresses', () => {
  test.each([
    ['nowhere', 'InvalidUrlClientError: nowhere'],
    ['/index.html', 'InvalidUrlClientError: /index.html'],
    ['', 'InvalidUrlClientError'],
    ['http://', 'InvalidUrlClientError: http://'],
    ['http:///path', 'InvalidUrlClientError: http:///path'],
    ['http://host:99999/', 'InvalidUrlClientError: http://host:99999/'],
    ['ftp://host/', 'NonHttpUrlClientError: ftp://host/'],
    ['file:///etc', 'NonHttpUrlClientError: file:///etc'],
  ])('%s raises %s', async (url, error) => {
    expect(await withSession((session) => raisedBy(session.get(url)))).toBe(error);
  });

  test('may be a URL, and are told without their fragment', async () => {
    const seen = await withSession(function* (session) {
      const response = yield* session.get(new URL('hello#part', server.url));
      return [response.url, response.realUrl, response.requestInfo.url];
    });
    expect(seen).toEqual([`${server.url}hello`, `${server.url}hello#part`, `${server.url}hello`]);
  });
});

describe('a name and a password in an address', () => {
  const address = (path: string) => server.url.replace('//', '//name:pass%20word@') + path;
  const basic = `Basic ${btoa('name:pass word')}`;

  test('are sent as a header', async () => {
    const seen = await withSession((session) => echo(session.get(address('echo'))));
    expect(seen.headers.authorization).toBe(basic);
  });

  test('are sent to where a redirect leads with them', async () => {
    const url = `${server.url}redirect?to=${encodeURIComponent(address('echo'))}`;
    const headers = { authorization: 'other' };
    const seen = await withSession((session) => echo(session.get(url, { headers })));
    expect(seen.headers.authorization).toBe(basic);
  });

  test('stand for the header, not beside it', async () => {
    const headers = { authorization: 'other' };
    const raised = await withSession((session) => raisedBy(session.get(address('echo'), { headers })));
    expect(raised).toContain('RangeError: Cannot combine AUTHORIZATION header');
  });
});

describe('a session', () => {
  test('that is closed makes no request', async () => {
    const session = new aiohttp.ClientSession();
    expect(session.closed).toBe(false);
    await asyncio.run(session.close());
    expect([session.closed, session.connector]).toEqual([true, undefined]);
    await expect(asyncio.run(session.get(`${server.url}hello`))).rejects.toThrow(
      new asyncio.RuntimeError('Session is closed'),
    );
    await asyncio.run(session.close());
  });

  test('nothing is sent before a request is awaited', async () => {
    await withSession(function* (session) {
      session.get(`${server.url}hello`);
      yield* asyncio.sleep(0);
    });
    expect(server.asked).toEqual([]);
  });

  test('a request is a coroutine: it can be a task', async () => {
    const statuses = await withSession(function* (session) {
      const url = `${server.url}hello`;
      const task = asyncio.createTask(session.get(url));
      const responses = yield* asyncio.gather(session.get(url), task);
      return responses.map(({ status }) => status);
    });
    expect(statuses).toEqual([200, 200]);
  });

  test('fetch is the one that is there when the request is made', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = async () => new Response('another');
    try {
      expect(await withSession((session) => textOf(session, 'http://any.example/'))).toBe('another');
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

test('request makes one with a session of its own, or a connector that is shared', async () => {
  function* main() {
    const url = `${server.url}hello`;
    const once = yield* asyncio.asyncWith(aiohttp.request('GET', url), (response) => response.text());
    const connector = new aiohttp.TCPConnector();
    const again = yield* asyncio.asyncWith(aiohttp.request('GET', url, { connector }), (r) => r.text());
    return [once, again, connector.closed];
  }
  expect(await asyncio.run(main())).toEqual(['hello', 'hello', false]);
});
