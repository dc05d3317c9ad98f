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
    const { retries, backoff: first } = this.options
    for (let failures = 1; ; failures += 1) {
      yield* host.turn()
      try {
        return yield* this.attempt(url, wish)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        if (!error.again || failures > retries) throw error
        if (error.after > LONGEST) throw tooLate(error)
        // The host as a whole wants to be left alone.
        host.pause(error.after)
      }
      yield* asyncio.sleep(backoff(failures, first))
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
