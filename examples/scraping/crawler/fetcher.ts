// A request with all its attempts.
import * as asyncio from 'asyncio'
import type * as aiohttp from 'asyncio/aiohttp'
import { attempt, Failure, type Wish } from './attempt'
import { backoff, LONGEST } from './backoff'
import type { Counts } from './counts'
import type { Host } from './host'
import type { Options } from './options'

export class Fetcher {
  constructor(
    private readonly session: aiohttp.ClientSession,
    private readonly options: Options,
    private readonly counts: Counts,
  ) {}

  *fetch(url: string, host: Host, wish: Wish) {
    const { retries } = this.options
    for (let failures = 0; ; failures += 1) {
      yield* this.turn(host, failures)
      try {
        return yield* this.attempt(url, wish)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        if (!error.again || failures === retries) throw error
        if (error.after > LONGEST) throw tooLate(error)
        // The host as a whole wants to be left alone.
        host.pause(error.after)
      }
    }
  }

  private *turn(host: Host, failures: number) {
    const { counts, options } = this
    counts.waiting += 1
    try {
      if (failures > 0)
        yield* asyncio.sleep(backoff(failures, options.backoff))
      yield* host.turn()
    } finally {
      counts.waiting -= 1
    }
  }

  private *attempt(url: string, wish: Wish) {
    const { session, counts } = this
    counts.begin()
    try {
      return yield* attempt(session, url, wish)
    } finally {
      counts.end()
    }
  }
}

function tooLate({ message, status, after }: Failure) {
  const seconds = Math.round(after)
  return new Failure(`${message}, back in ${seconds} s`, status)
}
