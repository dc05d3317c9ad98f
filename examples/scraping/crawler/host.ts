// A host is asked no more often than it likes.
import * as asyncio from 'asyncio'
import type { Rules } from './robots'

export class Host {
  /** What robots.txt says, once it has been read. */
  rules: Rules | undefined
  /** Held by whoever reads it. */
  readonly reading = new asyncio.Lock()
  private readonly gate = new asyncio.Lock()
  private next = 0

  /** `interval`: seconds between two requests, at least. */
  constructor(private interval: number) {}

  /** Waits for a turn, behind those who came before. */
  *turn() {
    const loop = asyncio.getRunningLoop()
    yield* this.gate.acquire()
    try {
      // Somebody may have asked for a pause in the meantime.
      while (loop.time() < this.next)
        yield* asyncio.sleep(this.next - loop.time())
      this.next = loop.time() + this.interval
    } finally {
      this.gate.release()
    }
  }

  /** Nobody has a turn for so many seconds. */
  pause(seconds: number) {
    const until = asyncio.getRunningLoop().time() + seconds
    this.next = Math.max(this.next, until)
  }

  /** Whether these seconds are more than it took so far. */
  slowDown(interval: number) {
    if (interval <= this.interval) return false
    this.interval = interval
    this.pause(interval)
    return true
  }
}
