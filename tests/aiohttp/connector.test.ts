import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import { describe, expect, test } from 'vitest';
import { raisedBy, settled, textOf, withSession } from './run';
import { testServer, type Visit } from './server';

const server = testServer();
const other = testServer();

/** Starts a task for each path under /held. */
function start(session: aiohttp.ClientSession, paths: string[], url = server.url): asyncio.Task<string>[] {
  return paths.map((path) => asyncio.createTask(textOf(session, `${url}held/${path}`)));
}

/** The requests that have arrived, so many, in the order of their paths. */
function* visits(count: number, at = server): asyncio.Coroutine<Visit[]> {
  const found: Visit[] = [];
  while (found.length < count) found.push(yield* settled(at.visit()));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nameOf({ path }: Visit): string {
  return path.split('/')[2];
}

test('no more than the limit are under way, and who waits is served in the order of coming', async () => {
  const order = await withSession(
    function* (session) {
      const tasks = start(session, ['a', 'b', 'c', 'd', 'e']);
      const [a, b] = yield* visits(2);
      const seen = [nameOf(a), nameOf(b)];
      for (const last of [b, a]) {
        last.response.end('x');
        const [next] = yield* visits(1);
        seen.push(nameOf(next));
        next.response.end('x');
      }
      const [e] = yield* visits(1);
      seen.push(nameOf(e));
      e.response.end('x');
      yield* asyncio.gather(...tasks);
      return seen;
    },
    { limit: 2 },
  );
  expect(order).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(server.mostBusy).toBe(2);
});

test('a hundred requests, ten at a time', async () => {
  const texts = await withSession(
    function* (session) {
      const paths = Array.from({ length: 100 }, (_, i) => `hello?${i}`);
      return yield* asyncio.gather(...paths.map((path) => textOf(session, server.url + path)));
    },
    { limit: 10 },
  );
  expect(texts).toEqual(Array(100).fill('hello'));
  expect(new Set(server.asked).size).toBe(100);
  expect(server.mostBusy).toBeLessThanOrEqual(10);
});

test('0 is no limit, and by default there are a hundred', async () => {
  const most = async (limit: number | undefined, count: number) =>
    withSession(
      function* (session) {
        const tasks = start(
          session,
          Array.from({ length: 103 }, (_, i) => String(i)),
        );
        const first = yield* visits(count);
        for (const { response } of first) response.end();
        for (const { response } of yield* visits(103 - count)) response.end();
        yield* asyncio.gather(...tasks);
        const seen = server.mostBusy;
        server.reset();
        return seen;
      },
      limit === undefined ? {} : { limit },
    );
  expect(await most(0, 103)).toBe(103);
  expect(await most(undefined, 100)).toBeLessThanOrEqual(100);
});

test('each host has a limit of its own, and one that is full does not hold up others', async () => {
  await withSession(
    function* (session) {
      const here = start(session, ['a', 'b', 'c']);
      const there = start(session, ['d'], other.url);
      const [a] = yield* visits(1);
      const [d] = yield* visits(1, other);
      expect([nameOf(a), nameOf(d)]).toEqual(['a', 'd']);
      for (const visit of [d, a]) visit.response.end('x');
      for (const name of ['b', 'c']) {
        const [next] = yield* visits(1);
        expect(nameOf(next)).toBe(name);
        next.response.end('x');
      }
      yield* asyncio.gather(...here, ...there);
    },
    { limitPerHost: 1 },
  );
  expect([server.mostBusy, other.mostBusy]).toEqual([1, 1]);
});

test('who is cancelled in line leaves it, and nothing is lost', async () => {
  await withSession(
    function* (session) {
      const [first, second, third] = start(session, ['a', 'b', 'c']);
      const [a] = yield* visits(1);
      second.cancel();
      expect(yield* raisedBy(second)).toBe('CancelledError');
      a.response.end('x');
      const [c] = yield* visits(1);
      expect(nameOf(c)).toBe('c');
      c.response.end('y');
      expect(yield* asyncio.gather(first, third)).toEqual(['x', 'y']);
    },
    { limit: 1 },
  );
});

test('who is cancelled when its turn has just come hands it on', async () => {
  await withSession(
    function* (session) {
      const held = yield* session.get(`${server.url}endless`);
      const [second, third] = start(session, ['b', 'c']);
      yield* asyncio.sleep(0);
      held.close();
      second.cancel();
      const [c] = yield* visits(1);
      expect(nameOf(c)).toBe('c');
      c.response.end('y');
      expect([yield* raisedBy(second), yield* third]).toEqual(['CancelledError', 'y']);
    },
    { limit: 1 },
  );
});

describe('a response gives its connection back', () => {
  const url = (path: string) => server.url + path;
  const one = { limit: 1 };

  test('when it was read to the end', async () => {
    const texts = await withSession(function* (session) {
      const first = yield* session.get(url('hello'));
      return [yield* first.text(), yield* textOf(session, url('hello'))];
    }, one);
    expect(texts).toEqual(['hello', 'hello']);
  });

  test('when it has come to the end, though nobody reads it, once another waits', async () => {
    const texts = await withSession(function* (session) {
      const first = yield* session.get(url('hello'));
      const second = yield* session.get(url('lines'));
      const third = yield* textOf(session, url('hello'));
      return [third, yield* second.text(), yield* first.text()];
    }, one);
    expect(texts).toEqual(['hello', 'one\ntwo\n\nfour', 'hello']);
  });

  test('when the block is left, read or not', async () => {
    const text = await withSession(function* (session) {
      yield* asyncio.asyncWith(session.get(url('endless')), function* ({ content }) {
        yield* content.read(10);
      });
      yield* raisedBy(
        asyncio.asyncWith(session.get(url('endless')), function* () {
          throw new Error('left');
        }),
      );
      return yield* textOf(session, url('hello'));
    }, one);
    expect(text).toBe('hello');
  });

  test('when it is released or closed', async () => {
    const text = await withSession(function* (session) {
      (yield* session.get(url('endless'))).release();
      (yield* session.get(url('endless'))).close();
      return yield* textOf(session, url('hello'));
    }, one);
    expect(text).toBe('hello');
  });

  test('when the server’s redirect is followed, or too many of them', async () => {
    const text = await withSession(function* (session) {
      yield* raisedBy(session.get(url('loop')));
      return yield* textOf(session, url('chain/3'));
    }, one);
    expect(text).toBe('hello');
  });

  test('when it could not be had', async () => {
    const text = await withSession(function* (session) {
      yield* raisedBy(session.post(url('drop')));
      yield* raisedBy(session.get(url('silent'), { timeout: 0.01 }));
      yield* raisedBy(session.get(url('status/500'), { raiseForStatus: true }));
      return yield* textOf(session, url('hello'));
    }, one);
    expect(text).toBe('hello');
  });
});

describe('a connector', () => {
  test('is shared by sessions, with its limits', async () => {
    const connector = new aiohttp.TCPConnector({ limit: 1, limitPerHost: 1 });
    expect([connector.limit, connector.limitPerHost, connector.closed]).toEqual([1, 1, false]);
    function* main(): asyncio.Coroutine<void> {
      const sessions = [1, 2].map(() => new aiohttp.ClientSession({ connector, connectorOwner: false }));
      const tasks = sessions.flatMap((session) => start(session, ['a']));
      for (const _ of tasks) (yield* visits(1))[0].response.end();
      yield* asyncio.gather(...tasks);
      yield* sessions[0].close();
      expect([sessions[0].closed, sessions[1].closed, connector.closed]).toEqual([true, false, false]);
    }
    await asyncio.run(main());
    expect(server.mostBusy).toBe(1);
  });

  test('is closed with the session that owns it, for all', async () => {
    const connector = new aiohttp.TCPConnector();
    const sessions = [1, 2].map(() => new aiohttp.ClientSession({ connector }));
    await asyncio.run(sessions[0].close());
    expect([connector.closed, sessions[1].closed]).toEqual([true, true]);
    await expect(asyncio.run(sessions[1].get(server.url))).rejects.toThrow('Session is closed');
  });

  test('has the limits, not the session that it is given to', () => {
    const connector = new aiohttp.TCPConnector();
    expect(() => new aiohttp.ClientSession({ connector, limit: 1 })).toThrow(RangeError);
  });

  test('that is closed breaks off what is under way, and cancels who waits', async () => {
    function* main(): asyncio.Coroutine<string[]> {
      const session = new aiohttp.ClientSession({ limit: 2 });
      const response = yield* session.get(`${server.url}endless`);
      const [asking, waiting] = start(session, ['a', 'b']);
      const [{ closed }] = yield* visits(1);
      yield* session.close();
      yield* settled(closed);
      return [yield* raisedBy(response.read()), yield* raisedBy(asking), yield* raisedBy(waiting)];
    }
    expect(await asyncio.run(main())).toEqual([
      'ClientConnectionError: Connection closed',
      'ClientConnectionError: Connection closed',
      'CancelledError',
    ]);
  });
});
