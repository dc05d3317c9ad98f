// How far it is, in a line of the terminal that is rewritten.
import * as asyncio from 'asyncio'
import type { Counts } from './counts'
import type { Frontier } from './frontier'

const INTERVAL = 0.1

/** A stream that may be one. */
type Terminal = Pick<
  typeof process.stderr,
  'isTTY' | 'columns' | 'write'
>

export class Progress {
  constructor(
    private readonly counts: Counts,
    private readonly frontier: Frontier,
    private readonly stream: Terminal = process.stderr,
  ) {}

  /** For a task of its own; shows nothing elsewhere. */
  *show() {
    while (this.stream.isTTY) {
      this.clear()
      // A line that wraps could not be rewritten.
      const columns = this.stream.columns || 80
      this.stream.write(this.line().slice(0, columns - 1))
      yield* asyncio.sleep(INTERVAL)
    }
  }

  line() {
    const { pages, inFlight, waiting, failures, pagesPerSecond } =
      this.counts
    const queued = waiting + this.frontier.waiting
    return [
      `${pages} pages`,
      `${inFlight} in flight`,
      `${queued} queued`,
      `${pagesPerSecond} pages/s`,
      `${failures} failures`,
    ].join('  ')
  }

  /** A line that stays. */
  say(text: string) {
    this.clear()
    this.stream.write(`crawler: ${text}\n`)
  }

  clear() {
    if (this.stream.isTTY) this.stream.write('\r\x1b[K')
  }
}
