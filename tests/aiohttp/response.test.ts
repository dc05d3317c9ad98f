import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import { describe, expect, test } from 'vitest';
import { ascii, raisedBy, textOf, withSession } from './run';
import { testServer } from './server';

const server = testServer();

/** What the body's methods say of bytes (in hex) with a Content-Type. */
function body(type: string | undefined, hex: string) {
  const query = new URLSearchParams({ hex, ...(type !== undefined && { type }) });
  const url = `${server.url}body?${query}`;
  return {
    json: (options?: aiohttp.JsonOptions) =>
      withSession((session) => asyncio.asyncWith(session.get(url), (response) => response.json(options))),
    text: (options?: aiohttp.TextOptions) =>
      withSession((session) => asyncio.asyncWith(session.get(url), (response) => response.text(options))),
    head: <T>(look: (response: aiohttp.ClientResponse) => T) =>
      withSession((session) =>
        asyncio.asyncWith(session.get(url), function* (response) {
          yield* response.read();
          return look(response);
        }),
      ),
  };
}

const hexOf = (text: string) => Buffer.from(text).toString('hex');

test('the head of an answer', async () => {
  const seen = await withSession((session) =>
    asyncio.asyncWith(session.get(`${server.url}hello`), function* (response) {
      const { status, reason, ok, method, url, contentType, charset, contentLength, history } = response;
      const sent = response.requestInfo;
      const headers = [
        response.headers.get('x-one'),
        response.headers.get('X-ONE'),
        response.headers.get('no'),
      ];
      return { status, reason, ok, method, url, contentType, charset, contentLength, history, headers, sent };
    }),
  );
  const url = `${server.url}hello`;
  expect(seen).toMatchObject({ status: 200, reason: 'OK', ok: true, method: 'GET', url, history: [] });
  expect(seen).toMatchObject({ contentType: 'text/plain', charset: 'utf-8', contentLength: 5 });
  expect(seen.headers).toEqual(['1', '1', null]);
  expect(seen.sent).toMatchObject({ method: 'GET', url, realUrl: url });
});

test('429 is an answer like others, and says when to come again', async () => {
  const seen = await withSession((session) =>
    asyncio.asyncWith(session.get(`${server.url}busy`), function* (response) {
      return [response.status, response.ok, response.headers.get('Retry-After'), yield* response.text()];
    }),
  );
  expect(seen).toEqual([429, false, '7', 'later']);
});

test('gzip is unpacked', async () => {
  const text = await withSession((session) => textOf(session, `${server.url}gzip`));
  expect(text).toBe('packed '.repeat(100));
});

test.each([
  ['Text/HTML; Charset="ISO-8859-1"', 'text/html', 'ISO-8859-1'],
  ['text/html;charset=utf-8;x=y', 'text/html', 'utf-8'],
  ['application/json', 'application/json', undefined],
  ['nonsense', 'text/plain', undefined],
  [undefined, 'application/octet-stream', undefined],
])('the type of %s', async (header, type, charset) => {
  expect(await body(header, '').head((r) => [r.contentType, r.charset])).toEqual([type, charset]);
});

describe('text', () => {
  test.each<[string, string | undefined, string, string, string]>([
    ['no charset is UTF-8', 'text/html', 'c3a4', 'ä', 'utf-8'],
    ['an unknown one too', 'text/html; charset=nonsense', 'c3a4', 'ä', 'utf-8'],
    ['Latin-1', 'text/html; charset=ISO-8859-1', 'e480', 'ä\u0080', 'iso8859-1'],
    ['what Windows made of it', 'text/html; charset=windows-1252', 'e480', 'ä€', 'cp1252'],
    ['Latin-5', 'text/html; charset=iso-8859-9', 'fe80', 'ş\u0080', 'iso8859-9'],
    ['ASCII', 'text/html; charset=us-ascii', '61', 'a', 'ascii'],
    ['Cyrillic', 'text/html; charset=koi8-r', 'f0d2c9d7c5d4', 'Привет', 'koi8-r'],
    ['Japanese', 'text/html; charset=Shift_JIS', '93fa967b', '日本', 'shift_jis'],
    ['Chinese', 'text/html; charset=GB2312', 'd6d0', '中', 'gb2312'],
    ['UTF-16 says its order itself', 'text/plain; charset=utf-16', 'fffee400', 'ä', 'utf-16'],
    ['or the other', 'text/plain; charset=UTF-16', 'feff00e4', 'ä', 'utf-16'],
    ['a mark at the beginning stays', 'text/plain; charset=utf-8', 'efbbbf61', '\ufeffa', 'utf-8'],
    ['without a type', undefined, '61', 'a', 'utf-8'],
  ])('%s', async (_, type, hex, text, encoding) => {
    expect(await body(type, hex).text()).toBe(text);
    expect(await body(type, hex).head((response) => response.getEncoding())).toBe(encoding);
  });

  test('the program may know better', async () => {
    expect(await body('text/html; charset=utf-8', 'e4').text({ encoding: 'latin-1' })).toBe('ä');
    await expect(body('text/html', '61').text({ encoding: 'klingon' })).rejects.toThrow(
      new asyncio.LookupError('unknown encoding: klingon'),
    );
  });

  test('bytes that are no text are an error, or what the program likes', async () => {
    const bad = body('text/html; charset=utf-8', '61e462');
    await expect(bad.text()).rejects.toThrow(aiohttp.UnicodeDecodeError);
    await expect(bad.text()).rejects.toThrow(RangeError);
    expect(await bad.text({ errors: 'replace' })).toBe('a\ufffdb');
    expect(await bad.text({ errors: 'ignore' })).toBe('ab');
    for (const type of ['text/html; charset=ascii', 'text/html; charset=windows-1252']) {
      const odd = body(type, type.endsWith('ascii') ? '61e462' : '618162');
      await expect(odd.text()).rejects.toThrow(aiohttp.UnicodeDecodeError);
      expect(await odd.text({ errors: 'replace' })).toBe('a\ufffdb');
      expect(await odd.text({ errors: 'ignore' })).toBe('ab');
    }
  });
});

describe('json', () => {
  test.each<[string, unknown]>([
    ['{"a": [1, null]}', { a: [1, null] }],
    [' 1 ', 1],
    ['  ', null],
    ['', null],
  ])('%j', async (text, value) => {
    expect(await body('application/json', hexOf(text)).json()).toEqual(value);
  });

  test('its relatives are taken for it, and in other charsets too', async () => {
    expect(await body('application/problem+json', hexOf('{}')).json()).toEqual({});
    expect(await body('application/json; charset=latin-1', '22e422').json()).toBe('ä');
  });

  test('another type is an error, unless it was asked for', async () => {
    const html = body('text/html; charset=utf-8', hexOf('{}'));
    const error: unknown = await html.json().catch((raised: unknown) => raised);
    expect(error).toBeInstanceOf(aiohttp.ContentTypeError);
    expect(error).toBeInstanceOf(aiohttp.ClientResponseError);
    expect(error).toMatchObject({ status: 200 });
    expect(String(error)).toContain(
      "200, message='Attempt to decode JSON with unexpected mimetype: text/html; charset=utf-8'",
    );
    expect(await html.json({ contentType: null })).toEqual({});
    expect(await html.json({ contentType: 'text/html' })).toEqual({});
  });

  test('what is none is an error', async () => {
    await expect(body('application/json', hexOf('{a')).json()).rejects.toThrow(SyntaxError);
  });
});

test('the encoding that only the body could tell', async () => {
  const raised = await withSession((session) =>
    asyncio.asyncWith(session.get(`${server.url}lines`), function* (response) {
      return yield* raisedBy(ask(response));
    }),
  );
  function* ask(response: aiohttp.ClientResponse): asyncio.Coroutine<string> {
    return response.getEncoding();
  }
  expect(raised).toBe('RuntimeError: Cannot compute fallback encoding of a not yet read body');
});

describe('raiseForStatus', () => {
  test('raises where the status is an error', async () => {
    const error = await withSession(function* (session) {
      const good = yield* session.get(`${server.url}hello`);
      good.raiseForStatus();
      const response = yield* session.get(`${server.url}status/404`);
      try {
        response.raiseForStatus();
      } catch (raised) {
        return raised;
      }
      return undefined;
    });
    if (!(error instanceof aiohttp.ClientResponseError)) throw error;
    expect(error.status).toBe(404);
    expect(error.reason).toBe('Not Found');
    expect(error.headers?.get('x-one')).toBe('1');
    expect(error.requestInfo.method).toBe('GET');
    expect(error.history).toEqual([]);
    expect(error.message).toBe(`404, message='Not Found', url='${server.url}status/404'`);
  });

  test('of a session, of a request, of one’s own', async () => {
    const url = `${server.url}status/500`;
    const raising = await withSession(
      function* (session) {
        const raised = yield* raisedBy(session.get(url));
        const { status } = yield* session.get(url, { raiseForStatus: false });
        return [raised.slice(0, 24), status];
      },
      { raiseForStatus: true },
    );
    expect(raising).toEqual(['ClientResponseError: 500', 500]);
    const own = await withSession((session) =>
      raisedBy(
        session.get(url, {
          *raiseForStatus(response) {
            throw new Error(yield* response.text());
          },
        }),
      ),
    );
    expect(own).toBe('Error: status 500');
  });
});

describe('a body', () => {
  test('may be asked for again, also after the connection was given back', async () => {
    const seen = await withSession(function* (session) {
      const request = session.get(`${server.url}hello`);
      const response = yield* asyncio.asyncWith(request, function* (entered) {
        yield* entered.text();
        return entered;
      });
      response.close();
      return [response.closed, yield* response.text(), ascii(yield* response.read())];
    });
    expect(seen).toEqual([true, 'hello', 'hello']);
  });

  test('that was released cannot be read', async () => {
    const seen = await withSession(function* (session) {
      const released = yield* session.get(`${server.url}hello`);
      yield* released.release();
      const closed = yield* session.get(`${server.url}endless`);
      yield* closed.content.read(1);
      closed.close();
      return [
        yield* raisedBy(released.read()),
        yield* raisedBy(released.content.read()),
        yield* raisedBy(closed.content.readany()),
      ];
    });
    expect(new Set(seen)).toEqual(new Set(['ClientConnectionError: Connection closed']));
  });

  test('what the stream has left is what read gives', async () => {
    const rest = await withSession(function* (session) {
      const response = yield* session.get(`${server.url}hello`);
      yield* response.content.read(1);
      return yield* response.text();
    });
    expect(rest).toBe('ello');
  });

  test('of no length is there at once', async () => {
    const seen = await withSession(function* (session) {
      const empty = yield* session.get(`${server.url}empty`);
      const nothing = yield* session.get(`${server.url}nothing`);
      return [empty.closed, yield* empty.text(), nothing.closed, yield* nothing.text()];
    });
    expect(seen).toEqual([true, '', true, '']);
  });
});
