// Who may be asked for what: robots.txt, read once a host.
import type * as asyncio from 'asyncio'
import { Failure } from './attempt'
import type { Fetcher } from './fetcher'
import { Host } from './host'
import type { Options } from './options'
import * as robots from './robots'

/** Of a robots.txt, so many bytes count. */
const MOST = 500_000
const WISH = { redirects: true, wants: () => true, most: MOST }

export class Hosts {
  private readonly known = new Map<string, Host>()

  constructor(
    private readonly fetcher: Fetcher,
    private readonly options: Options,
    private readonly say: (text: string) => void,
  ) {}

  /** The host of an address, and its rules. */
  *of(url: string): asyncio.Coroutine<[Host, robots.Rules]> {
    const { origin } = new URL(url)
    const host =
      this.known.get(origin) ?? new Host(1 / this.options.rate)
    this.known.set(origin, host)
    yield* host.reading.acquire()
    try {
      host.rules ??= yield* this.readRules(origin, host)
      return [host, host.rules]
    } finally {
      host.reading.release()
    }
  }

  private *readRules(origin: string, host: Host) {
    const url = `${origin}/robots.txt`
    try {
      const { body } = yield* this.fetcher.fetch(url, host, WISH)
      const start = body?.subarray(0, MOST)
      const text = new TextDecoder().decode(start)
      const rules = robots.readRules(url, text)
      if (host.slowDown(rules.delay))
        this.say(
          `${url} asks for ${rules.delay} s between requests`,
        )
      return rules
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const status = error.status ?? 500
      // There is none. But too many requests is no permission.
      if (status >= 400 && status < 500 && status !== 429)
        return robots.ALL_ALLOWED
      const left = 'nothing else is asked for there'
      this.say(`${url}: ${error.detail}; ${left}`)
      return robots.NONE_ALLOWED
    }
  }
}
