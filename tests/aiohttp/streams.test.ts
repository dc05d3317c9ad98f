import * as asyncio from 'asyncio';
import type * as aiohttp from 'asyncio/aiohttp';
import { describe, expect, test } from 'vitest';
import { LARGE } from './routes';
import { ascii, raisedBy, settled, withSession } from './run';
import { testServer } from './server';

const server = testServer();

function content<T>(path: string, body: (content: aiohttp.StreamReader) => asyncio.Coroutine<T>): Promise<T> {
  return withSession((session) =>
    asyncio.asyncWith(session.get(server.url + path), ({ content }) => body(content)),
  );
}

function* all(pieces: asyncio.AsyncIterableObject<Uint8Array>): asyncio.Coroutine<string[]> {
  const seen: string[] = [];
  yield* asyncio.asyncFor(pieces, function* (piece) {
    seen.push(ascii(piece));
  });
  return seen;
}

test('read, readany, readexactly', async () => {
  const seen = await content('hello', function* (stream) {
    const pieces = [yield* stream.read(1), yield* stream.read(0), yield* stream.readexactly(2)];
    const before = [stream.atEof(), stream.isEof()];
    pieces.push(
      yield* stream.readany(),
      yield* stream.readany(),
      yield* stream.read(),
      yield* stream.read(9),
    );
    return [...pieces.map(ascii), before[0], stream.atEof(), stream.isEof(), stream.exception()];
  });
  expect(seen).toEqual(['h', '', 'el', 'lo', '', '', '', false, true, true, undefined]);
});

test('readexactly tells what there was', async () => {
  const error: unknown = await content('hello', (stream) => stream.readexactly(9)).catch(
    (raised: unknown) => raised,
  );
  if (!(error instanceof asyncio.IncompleteReadError)) throw error;
  expect([ascii(error.partial), error.expected]).toEqual(['hello', 9]);
  expect(error.message).toBe('5 bytes read on a total of 9 expected bytes');
});

test('lines', async () => {
  expect(await content('lines', all)).toEqual(['one\n', 'two\n', '\n', 'four']);
  const seen = await content('lines', function* (stream) {
    return [yield* stream.readline(), yield* stream.read(2), yield* stream.readline()].map(ascii);
  });
  expect(seen).toEqual(['one\n', 'tw', 'o\n']);
});

test('a line without end is too long', async () => {
  const raised = await content('endless', (stream) => raisedBy(stream.readline()));
  expect(raised).toBe('RangeError: Chunk too big');
});

test('pieces of a size, and as they come', async () => {
  expect(await content('hello', (stream) => all(stream.iterChunked(2)))).toEqual(['he', 'll', 'o']);
  expect((await content('hello', (stream) => all(stream.iterAny()))).join('')).toBe('hello');
});

test('ten megabytes, whole and in pieces', async () => {
  const whole = await withSession(function* (session) {
    const response = yield* session.get(`${server.url}large`);
    return (yield* response.read()).length;
  });
  expect(whole).toBe(LARGE);
  const sizes = await content('large', function* (stream) {
    const found: number[] = [];
    yield* asyncio.asyncFor(stream.iterChunked(100_000), function* (piece) {
      found.push(piece.length);
    });
    return found;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(LARGE);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100_000);
});

test('a body without end can be read and left', async () => {
  const seen = await content('endless', function* (stream) {
    const first = yield* stream.readexactly(200_000);
    let pieces = 0;
    yield* asyncio.asyncFor(stream.iterAny(), function* () {
      pieces++;
      return pieces === 3 ? asyncio.BREAK : undefined;
    });
    return [first.length, pieces];
  });
  expect(seen).toEqual([200_000, 3]);
});

describe('pieces that come when the server likes', () => {
  test('are there before the end is', async () => {
    const seen = await withSession(function* (session) {
      const asking = asyncio.createTask(session.get(`${server.url}held`));
      const { response } = yield* settled(server.visit());
      response.writeHead(200).write('first');
      const { content } = yield* asking;
      const pieces = [ascii(yield* content.readany())];
      const line = asyncio.createTask(content.readline());
      response.write('second, ');
      yield* asyncio.sleep(0);
      response.end('third\n');
      pieces.push(ascii(yield* line), String(content.atEof()));
      pieces.push(ascii(yield* content.readany()), String(content.atEof()));
      return pieces;
    });
    expect(seen).toEqual(['first', 'second, third\n', 'false', '', 'true']);
  });

  test('one task at a time may wait for them', async () => {
    const raised = await withSession(function* (session) {
      const asking = asyncio.createTask(session.get(`${server.url}held`));
      const { response } = yield* settled(server.visit());
      response.flushHeaders();
      const { content } = yield* asking;
      const first = asyncio.createTask(content.read(5));
      const second = asyncio.createTask(content.readline());
      const refused = yield* raisedBy(second);
      response.end('hello');
      return [refused, ascii(yield* first)];
    });
    expect(raised).toEqual([
      'RuntimeError: readline() called while another coroutine is already waiting for incoming data',
      'hello',
    ]);
  });

  test('a wait that was cancelled loses nothing', async () => {
    const seen = await withSession(function* (session) {
      const asking = asyncio.createTask(session.get(`${server.url}held`));
      const { response } = yield* settled(server.visit());
      response.flushHeaders();
      const { content } = yield* asking;
      const waiting = asyncio.createTask(content.readany());
      yield* asyncio.sleep(0);
      waiting.cancel();
      yield* asyncio.gather(waiting, { returnExceptions: true });
      response.end('kept');
      return ascii(yield* content.read());
    });
    expect(seen).toBe('kept');
  });
});
