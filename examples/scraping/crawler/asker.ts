// An address becomes a line: from the file, or by asking.
import { Failure } from './attempt'
import { contentOf, WISH } from './content'
import type { Counts } from './counts'
import type { Fetcher } from './fetcher'
import type { Host } from './host'
import type { Hosts } from './hosts'
import type { Entry } from './lines'
import type { Options } from './options'
import type { Store } from './store'

export class Asker {
  /** Whether something was left because of --max-pages. */
  left = false
  private asked = 0

  constructor(
    private readonly options: Options,
    private readonly store: Store,
    private readonly hosts: Hosts,
    private readonly fetcher: Fetcher,
    private readonly counts: Counts,
  ) {}

  /** Nothing, where it is not asked for. */
  *ask(url: string, depth: number, hops: number) {
    const saved = this.store.get(url)
    if (saved && !(saved.error && this.options.retryFailed)) {
      if (saved.links) this.counts.earlier += 1
      return saved
    }
    const [host, rules] = yield* this.hosts.of(url)
    if (!rules.allows(url)) {
      this.counts.keptOut += 1
      return undefined
    }
    if (this.asked >= this.options.maxPages) {
      this.left = true
      return undefined
    }
    this.asked += 1
    const content = yield* this.contentOf(url, host, hops)
    const entry: Entry = { url, depth, ...content }
    this.store.add(entry)
    this.count(entry)
    return entry
  }

  private *contentOf(url: string, host: Host, hops: number) {
    const wish = { ...WISH, most: this.options.maxBytes }
    try {
      const answer = yield* this.fetcher.fetch(url, host, wish)
      return contentOf(answer, url, hops, wish.most)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return { status: error.status, error: error.message }
    }
  }

  private count({ links, location }: Entry) {
    if (links) this.counts.pages += 1
    else if (location === undefined) this.counts.failures += 1
    else {
      this.counts.redirects += 1
      // The way to a page is no page more.
      this.asked -= 1
    }
  }
}
