// The crawl: workers that visit one level after another.
import * as asyncio from 'asyncio'
import type { Asker } from './asker'
import type { Frontier } from './frontier'
import type { Entry } from './lines'
import type { Options } from './options'
import { hostOf } from './urls'

export class Crawl {
  /** Why there may be no page at all. */
  reason = ''
  private depth = 0

  constructor(
    private readonly options: Options,
    private readonly frontier: Frontier,
    private readonly asker: Asker,
  ) {}

  *run() {
    this.frontier.add(this.options.url)
    for (; this.frontier.descend(); this.depth += 1) {
      try {
        yield* this.visitLevel()
      } catch (error) {
        if (!(error instanceof asyncio.ExceptionGroup)) throw error
        // One worker could not save its page; that ended all.
        throw error.exceptions[0]
      }
    }
  }

  private *visitLevel() {
    const { concurrency } = this.options
    const worker = () => this.worker()
    const group = new asyncio.TaskGroup()
    yield* asyncio.asyncWith(group, function* () {
      for (let n = 0; n < concurrency; n += 1)
        group.createTask(worker())
    })
  }

  private *worker() {
    for (;;) {
      const url = this.frontier.take()
      if (url === undefined) return
      yield* this.visit(url)
    }
  }

  /** With what it redirects to: that is of the same depth. */
  private *visit(start: string) {
    const { frontier, asker, depth, options } = this
    let url: string | undefined = start
    for (let hops = 0; url && frontier.claim(url); hops += 1) {
      const entry: Entry | undefined = yield* asker.ask(
        url,
        depth,
        hops,
      )
      if (!entry) return
      if (depth < options.depth)
        for (const link of entry.links ?? [])
          if (this.isInside(link)) frontier.add(link)
      url = this.next(entry)
    }
  }

  /** Where a redirect leads, if we go there. */
  private next({ location, error }: Entry) {
    if (error) this.reason ||= `: ${error}`
    if (location === undefined) return undefined
    if (this.isInside(location)) return location
    const host = hostOf(location)
    this.reason ||= `: it leads to ${host}, see --host`
    return undefined
  }

  private isInside(url: string) {
    return this.options.hosts.has(hostOf(url))
  }
}
