import type * as asyncio from 'asyncio';
import { IncompleteReadError } from 'asyncio';
import { EMPTY, join, splitAt } from './bytes';

/** @internal What brings the body. */
export interface BodySource {
  /** Waits until more is here, or the end. */
  more(caller: string): asyncio.Coroutine<void>;
  /** Waits until all is here. */
  rest(caller: string): asyncio.Coroutine<void>;
}

/** As much of a line as is kept in memory. */
const LONGEST_LINE = 2 ** 17;
const NEWLINE = 10;

/**
 * The body of a response, piece by piece, as it comes. It is `response.content`; `asyncFor` goes through its lines.
 *
 * Only what is asked for is fetched, but for some kilobytes that the platform reads ahead: a server that sends more has to wait.
 *
 * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader
 *
 * @example
 * ```ts
 * const session = new aiohttp.ClientSession()
 * yield* asyncio.asyncWith(session.get('http://site.example/'), function* (response) {
 *   const { content } = response
 *   new TextDecoder().decode(yield* content.read(4)) // -> '<h1>'
 *   content.atEof() // -> false
 *   new TextDecoder().decode(yield* content.read()) // -> 'Hello</h1>'
 *   content.atEof() // -> true
 * })
 * ```
 */
export class StreamReader implements asyncio.AsyncIterableObject<Uint8Array<ArrayBuffer>> {
  private chunks: Uint8Array<ArrayBuffer>[] = [];
  private buffered = 0;
  private ended = false;
  private error: Error | undefined;

  /** @internal A response makes it. */
  constructor(private readonly source: BodySource) {}

  /**
   * Up to `size` bytes: what is there, or else what comes next. Without `size`, all until the end. No bytes mean that the end is
   * reached.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.read
   *
   * @param size - how many bytes at most; -1 for all
   * @throws ClientPayloadError if the body breaks off
   * @throws RuntimeError while another task waits for the same body
   */
  *read(size = -1): asyncio.Coroutine<Uint8Array<ArrayBuffer>> {
    this.check();
    if (size === 0) return EMPTY;
    if (size < 0) {
      if (!this.ended) yield* this.source.rest('read');
      this.check();
      return this.take(this.buffered);
    }
    while (this.buffered === 0 && !this.ended) yield* this.wait('read');
    return this.take(Math.min(size, this.buffered));
  }

  /**
   * What is there, or else what comes next; no bytes at the end.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.readany
   *
   * @throws ClientPayloadError if the body breaks off
   */
  *readany(): asyncio.Coroutine<Uint8Array<ArrayBuffer>> {
    this.check();
    while (this.buffered === 0 && !this.ended) yield* this.wait('readany');
    return this.take(this.buffered);
  }

  /**
   * Exactly `size` bytes.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.readexactly
   *
   * @param size - how many bytes
   * @throws IncompleteReadError if the end comes before; `partial` is what there was
   */
  *readexactly(size: number): asyncio.Coroutine<Uint8Array<ArrayBuffer>> {
    this.check();
    while (this.buffered < size && !this.ended) yield* this.wait('readexactly');
    if (this.buffered < size) throw new IncompleteReadError(this.take(this.buffered), size);
    return this.take(size);
  }

  /**
   * One line, with its newline. The last may have none; no bytes at the end.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.readline
   *
   * @throws RangeError if the line has more than 128 KiB (Python's ValueError)
   */
  *readline(): asyncio.Coroutine<Uint8Array<ArrayBuffer>> {
    this.check();
    // Chunks that were searched before are not searched again.
    let searched = 0;
    let before = 0;
    for (;;) {
      for (; searched < this.chunks.length; searched++) {
        const found = this.chunks[searched].indexOf(NEWLINE);
        if (found >= 0) return this.take(this.checkLine(before + found + 1));
        before = this.checkLine(before + this.chunks[searched].length);
      }
      if (this.ended) return this.take(this.buffered);
      yield* this.wait('readline');
    }
  }

  /**
   * For `asyncFor`: pieces of up to `size` bytes.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.iter_chunked
   *
   * @param size - how many bytes at most
   */
  iterChunked(size: number): asyncio.AsyncIterableObject<Uint8Array<ArrayBuffer>> {
    return iterable(() => this.read(size));
  }

  /**
   * For `asyncFor`: pieces as they come.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.iter_any
   */
  iterAny(): asyncio.AsyncIterableObject<Uint8Array<ArrayBuffer>> {
    return iterable(() => this.readany());
  }

  /** For `asyncFor`: the lines, each with its newline. */
  aiter(): asyncio.AsyncIteratorObject<Uint8Array<ArrayBuffer>> {
    return iterable(() => this.readline()).aiter();
  }

  /**
   * Whether all of the body has come and was taken.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.at_eof
   */
  atEof(): boolean {
    return this.ended && this.buffered === 0;
  }

  /**
   * Whether all of the body has come, taken or not.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.is_eof
   */
  isEof(): boolean {
    return this.ended;
  }

  /**
   * What went wrong with the body, if anything did.
   *
   * aiohttp: https://docs.aiohttp.org/en/stable/streams.html#aiohttp.StreamReader.exception
   */
  exception(): Error | undefined {
    return this.error;
  }

  /** @internal How many bytes are here and were not taken. */
  _size(): number {
    return this.buffered;
  }

  /** @internal A piece has come. */
  _feed(chunk: Uint8Array<ArrayBuffer>): void {
    if (chunk.length === 0) return;
    this.chunks.push(chunk);
    this.buffered += chunk.length;
  }

  /** @internal The end has come. */
  _feedEof(): void {
    this.ended = true;
  }

  /** @internal From now on reading raises `error`. */
  _fail(error: Error): void {
    this.error = error;
  }

  private *wait(caller: string): asyncio.Coroutine<void> {
    yield* this.source.more(caller);
    this.check();
  }

  private check(): void {
    if (this.error) throw this.error;
  }

  private checkLine(length: number): number {
    if (length > LONGEST_LINE) throw new RangeError('Chunk too big');
    return length;
  }

  private take(size: number): Uint8Array<ArrayBuffer> {
    const [taken, rest] = splitAt(this.chunks, size);
    this.chunks = rest;
    this.buffered -= size;
    return join(taken);
  }
}

/** Goes on until there are no bytes. */
function iterable(
  next: () => asyncio.Coroutine<Uint8Array<ArrayBuffer>>,
): asyncio.AsyncIterableObject<Uint8Array<ArrayBuffer>> {
  return {
    aiter: () => ({
      *anext() {
        const value = yield* next();
        return value.length === 0 ? { done: true, value: undefined } : { done: false, value };
      },
    }),
  };
}
