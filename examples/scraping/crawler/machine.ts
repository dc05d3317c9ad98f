// All the parts, put together for one run.
import type * as aiohttp from 'asyncio/aiohttp'
import { Asker } from './asker'
import { Counts } from './counts'
import { Crawl } from './crawl'
import { Fetcher } from './fetcher'
import { Frontier } from './frontier'
import { Hosts } from './hosts'
import type { Options } from './options'
import { Progress } from './progress'
import type { Store } from './store'

export function assemble(
  session: aiohttp.ClientSession,
  options: Options,
  store: Store,
) {
  const counts = new Counts()
  const frontier = new Frontier()
  const progress = new Progress(counts, frontier)
  const say = (text: string) => progress.say(text)
  const fetcher = new Fetcher(session, options, counts)
  const hosts = new Hosts(fetcher, options, say)
  const asker = new Asker(options, store, hosts, fetcher, counts)
  const crawl = new Crawl(options, frontier, asker)
  return { counts, progress, asker, crawl }
}
