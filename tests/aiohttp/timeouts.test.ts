import { channel } from 'node:diagnostics_channel';
import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { raisedBy, settled, textOf, withSession } from './run';
import { testServer } from './server';

const server = testServer();
/** Seconds: enough to see that it is over, and nobody waits for it. */
const SHORT = 0.02;

const SLOW = 'http://slow.example/x?y=1';
const virtual = { loopFactory: () => asyncio.newEventLoop({ virtual: true }) };

afterEach(() => vi.unstubAllGlobals());

const silent = () => `${server.url}silent`;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** What Node tells of its requests. */
function publish(name: string): void {
  channel(name).publish({ request: { method: 'GET', origin: 'http://slow.example', path: '/x?y=1' } });
}

test('a ClientTimeout has the limits that it is given, a session aiohttp’s own', () => {
  expect(new aiohttp.ClientTimeout()).toEqual({});
  expect(new aiohttp.ClientTimeout({ total: 1, sockRead: null })).toMatchObject({
    total: 1,
    sockRead: undefined,
  });
  expect(new aiohttp.ClientSession().timeout).toMatchObject({ total: 300, sockConnect: 30 });
  expect(new aiohttp.ClientSession({ timeout: 5 }).timeout).toMatchObject({ total: 5 });
  expect(new aiohttp.ClientSession({ timeout: null }).timeout.total).toBe(undefined);
  expect(() => new aiohttp.ClientTimeout({ total: '1' as never })).toThrow(TypeError);
});

describe('the whole of a request', () => {
  const message = 'TimeoutError';

  test('is over while the head is waited for', async () => {
    const raised = await withSession((session) => raisedBy(session.get(silent())), { timeout: SHORT });
    expect(raised).toBe(message);
  });

  test('is over in the middle of the body, and the server sees it', async () => {
    function* main(): asyncio.Coroutine<string[]> {
      const session = new aiohttp.ClientSession();
      const asking = asyncio.createTask(session.get(`${server.url}held`, { timeout: 3600 }));
      const { response, closed } = yield* settled(server.visit());
      response.writeHead(200).write('first');
      const answer = yield* asking;
      yield* asyncio.sleep(3600);
      const raised = [yield* raisedBy(answer.read()), yield* raisedBy(answer.content.readany())];
      yield* settled(closed);
      return raised;
    }
    expect(await asyncio.run(main(), virtual)).toEqual([message, message]);
  });

  test('is over while a connection is waited for', async () => {
    const raised = await withSession(
      function* (session) {
        yield* session.get(`${server.url}endless`);
        return yield* raisedBy(session.get(`${server.url}hello`, { timeout: SHORT }));
      },
      { limit: 1 },
    );
    expect(raised).toBe(message);
    expect(server.asked).toEqual(['GET /endless']);
  });

  test.each([
    ['a number', SHORT],
    ['a ClientTimeout', new aiohttp.ClientTimeout({ total: SHORT })],
  ])('is limited by %s in place of the session’s', async (_, timeout) => {
    const raised = await withSession((session) => raisedBy(session.get(silent(), { timeout })), {
      timeout: null,
    });
    expect(raised).toBe(message);
  });

  test.each([null, 0, -1, new aiohttp.ClientTimeout()])('is not limited by %s', async (timeout) => {
    const text = await withSession((session) => textOf(session, `${server.url}hello`, { timeout }), {
      timeout: 1e-9,
    });
    expect(text).toBe('hello');
  });
});

describe('a pause', () => {
  const timeout = new aiohttp.ClientTimeout({ sockRead: SHORT });

  test('before the head', async () => {
    const error: unknown = await withSession((session) =>
      session.get(`${server.url}held`, { timeout }),
    ).catch((raised: unknown) => raised);
    expect(error).toBeInstanceOf(aiohttp.SocketTimeoutError);
    expect(error).toBeInstanceOf(asyncio.TimeoutError);
    expect(String(error)).toBe('SocketTimeoutError: Timeout on reading data from socket');
  });

  test('in the body', async () => {
    let aborted = false;
    vi.stubGlobal('fetch', async (_: URL, { signal }: RequestInit) => {
      signal?.addEventListener('abort', () => {
        aborted = true;
      });
      return new Response(new ReadableStream());
    });
    const raised = await withSession((session) =>
      raisedBy(textOf(session, 'http://any.example/', { timeout })),
    );
    expect(raised).toBe('SocketTimeoutError: Timeout on reading data from socket');
    expect(aborted).toBe(true);
  });

  test('is one between two pieces: many pieces may take longer', async () => {
    const long = new aiohttp.ClientTimeout({ sockRead: 60 });
    const text = await withSession((session) => textOf(session, `${server.url}large`, { timeout: long }));
    expect(text.length).toBe(10 * 1024 * 1024);
  });
});

describe('a connection', () => {
  test('that is not free in time', async () => {
    const timeout = new aiohttp.ClientTimeout({ connect: SHORT });
    const raised = await withSession(
      function* (session) {
        yield* session.get(`${server.url}endless`);
        return yield* raisedBy(session.get(`${server.url}hello`, { timeout }));
      },
      { limit: 1 },
    );
    expect(raised).toBe(`ConnectionTimeoutError: Connection timeout to host ${server.url}hello`);
  });

  test('that is there leaves all the time to the answer', async () => {
    const limits: string[] = [];
    vi.stubGlobal('fetch', async () => {
      // As Node does, at some time when the loop isn't running.
      await turn();
      publish('undici:request:create');
      await turn();
      publish('undici:client:sendHeaders');
      await turn();
      limits.push('the answer');
      return new Response('late');
    });
    const instruments = [
      { timerScheduled: () => limits.push('a limit'), timerCancelled: () => limits.push('no limit') },
    ];
    const session = new aiohttp.ClientSession({ timeout: new aiohttp.ClientTimeout({ sockConnect: 60 }) });
    await asyncio.run(textOf(session, SLOW), { instruments });
    expect(limits).toEqual(['a limit', 'no limit', 'the answer']);
  });

  test('is made to a real server', async () => {
    const timeout = new aiohttp.ClientTimeout({ connect: 60, sockConnect: 60 });
    expect(await withSession((session) => textOf(session, `${server.url}hello`, { timeout }))).toBe('hello');
  });

  test.each(['connect', 'sockConnect'])('that cannot be made in time: %s', async (limit) => {
    // A host that takes a request up, and never has a connection for it.
    vi.stubGlobal('fetch', async () => {
      await turn();
      publish('undici:request:create');
      return new Promise(() => {});
    });
    const timeout = new aiohttp.ClientTimeout({ [limit]: SHORT });
    const raised = await withSession((session) => raisedBy(session.get(SLOW, { timeout })));
    expect(raised).toBe(`ConnectionTimeoutError: Connection timeout to host ${SLOW}`);
  });
});

describe('virtual time', () => {
  const message = 'TimeoutError';

  test('passes for limits too, while a server is waited for', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    function* main() {
      const session = new aiohttp.ClientSession({ timeout: SHORT });
      const raised = yield* raisedBy(session.get('http://any.example/'));
      return [raised, asyncio.getRunningLoop().time() >= SHORT];
    }
    expect(await asyncio.run(main(), virtual)).toEqual([message, true]);
  });

  test('a sleep between head and body counts', async () => {
    vi.stubGlobal('fetch', async () => new Response(new ReadableStream()));
    function* main() {
      const session = new aiohttp.ClientSession({ timeout: 10 });
      const response = yield* session.get('http://any.example/');
      yield* asyncio.sleep(11);
      return yield* raisedBy(response.text());
    }
    expect(await asyncio.run(main(), virtual)).toBe(message);
  });

  test('aiohttp’s five minutes are kept, and shown to nobody', async () => {
    vi.stubGlobal('fetch', async () => new Response(new ReadableStream()));
    const timers: number[] = [];
    const instruments = [{ timerScheduled: (_: unknown, deadline: number) => timers.push(deadline) }];
    function* main() {
      const response = yield* new aiohttp.ClientSession().get('http://any.example/');
      yield* asyncio.sleep(299.9999);
      const early = response.content.exception();
      yield* asyncio.sleep(1);
      return [early, yield* raisedBy(response.text())];
    }
    expect(await asyncio.run(main(), { ...virtual, instruments })).toEqual([undefined, message]);
    // The sleeps.
    expect(timers).toHaveLength(2);
  });

  test('a cancellation at the end of the time is a cancellation', async () => {
    vi.stubGlobal('fetch', async () => new Response(new ReadableStream()));
    function* reading(): asyncio.Coroutine<string> {
      const response = yield* new aiohttp.ClientSession().get('http://any.example/');
      yield* asyncio.sleep(300);
      return yield* response.text();
    }
    function* main() {
      const task = asyncio.createTask(reading());
      yield* asyncio.sleep(300);
      task.cancel('by hand');
      return yield* raisedBy(task);
    }
    expect(await asyncio.run(main(), virtual)).toBe('CancelledError: by hand');
  });
});
