import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { observeRequests } from '../../src/aiohttp/observer';
import { raisedBy, settled, textOf, withSession } from './run';
import { testServer } from './server';

const server = testServer();
let told: string[] = [];

beforeEach(() => {
  told = [];
  let first: number | undefined;
  const name = (request: { id: number; method: string; url: string }) => {
    first ??= request.id;
    return `${request.id - first + 1} ${request.method} ${request.url.replace(server.url, '/')}`;
  };
  observeRequests({
    sent: (request) => told.push(`${name(request)} sent`),
    answered: (request, status) => told.push(`${name(request)} answered ${status}`),
    ended: (request, outcome, { bytes, error }) =>
      told.push([name(request), outcome, bytes, error instanceof Error ? error.name : ''].join(' ').trim()),
  });
});
afterEach(() => observeRequests(undefined));

test('a request from its start to its end', async () => {
  await withSession((session) => textOf(session, `${server.url}hello?x=1#end`));
  expect(told).toEqual([
    '1 GET /hello?x=1 sent',
    '1 GET /hello?x=1 answered 200',
    '1 GET /hello?x=1 finished 5',
  ]);
});

test('one with redirects is one', async () => {
  await withSession((session) => textOf(session, `${server.url}chain/2`));
  expect(told).toEqual(['1 GET /chain/2 sent', '1 GET /chain/2 answered 200', '1 GET /chain/2 finished 5']);
});

test('one that is tried twice is one', async () => {
  await withSession((session) => raisedBy(session.get(`${server.url}drop`)));
  expect(told).toEqual(['1 GET /drop sent', '1 GET /drop failed  ServerDisconnectedError']);
});

test('without a body it ends with its head', async () => {
  await withSession(function* (session) {
    yield* session.head(`${server.url}hello`);
  });
  expect(told).toEqual(['1 HEAD /hello sent', '1 HEAD /hello answered 200', '1 HEAD /hello finished 0']);
});

test('one that waits for a connection has not left', async () => {
  await withSession(
    function* (session) {
      const first = asyncio.createTask(textOf(session, `${server.url}held`));
      const visit = yield* settled(server.visit());
      const second = asyncio.createTask(textOf(session, `${server.url}hello`));
      const third = asyncio.createTask(textOf(session, `${server.url}hello`));
      yield* asyncio.sleep(0);
      third.cancel();
      told.push('only now');
      visit.response.end();
      yield* asyncio.gather(first, second);
    },
    { limit: 1 },
  );
  expect(told).toEqual([
    '1 GET /held sent',
    'only now',
    '1 GET /held answered 200',
    '1 GET /held finished 0',
    '2 GET /hello sent',
    '2 GET /hello answered 200',
    '2 GET /hello finished 5',
  ]);
});

test('how it ends: released, cancelled, too late, broken off', async () => {
  await withSession(function* (session) {
    const url = `${server.url}endless`;
    yield* asyncio.asyncWith(session.get(url), ({ content }) => content.readexactly(1));
    const cancelled = asyncio.createTask(session.get(`${server.url}held`));
    yield* settled(server.visit());
    cancelled.cancel();
    yield* raisedBy(cancelled);
    const reading = asyncio.createTask(textOf(session, url));
    while (server.busy === 0) yield* asyncio.sleep(0);
    while (told.at(-1)?.includes('answered') !== true) yield* asyncio.sleep(0);
    reading.cancel();
    yield* raisedBy(reading);
    yield* raisedBy(session.get(`${server.url}silent`, { timeout: 0.01 }));
    yield* raisedBy(textOf(session, `${server.url}short`));
  });
  const ends = told
    .filter((line) => !/sent|answered/.test(line))
    .map((line) => line.replace(/ \d+(?= *$)/, ' N'));
  expect(ends.map((line) => line.replace(/ed \d{2,}/, 'ed N'))).toEqual([
    '1 GET /endless finished N',
    '2 GET /held aborted',
    '3 GET /endless aborted N',
    '4 GET /silent aborted  TimeoutError',
    '5 GET /short failed 3 ClientPayloadError',
  ]);
});

test('what a task waits for is said in words', async () => {
  const labels: string[] = [];
  const instrument: asyncio.Instrument = {
    stepEnds: (_, waitingFor) => {
      const label = waitingFor?.observedWait?.().label;
      if (label !== undefined && !label.startsWith('gather') && label !== 'a promise') labels.push(label);
    },
  };
  function* main(): asyncio.Coroutine<void> {
    const session = new aiohttp.ClientSession({ limit: 1 });
    const url = `${server.url}hello?x=1`;
    yield* asyncio.gather(textOf(session, url), textOf(session, url));
  }
  await asyncio.run(main(), { instruments: [instrument] });
  expect(labels).toEqual([
    'GET /hello?x=1',
    'a free connection',
    'body of /hello?x=1',
    'GET /hello?x=1',
    'body of /hello?x=1',
  ]);
});
