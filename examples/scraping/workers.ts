// Workers take addresses from a queue, and put new ones in.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'
const WORKERS = 4
const DEEPEST = 2

class Crawl {
  queue = new asyncio.Queue<{ url: string; depth: number }>()
  seen = new Set<string>()
  pages: number[] = []
  missing: string[] = []

  constructor(private session: aiohttp.ClientSession) {}

  add(url: string, depth: number) {
    if (this.seen.has(url) || depth > DEEPEST) return
    this.seen.add(url)
    this.queue.putNowait({ url, depth })
  }

  *visit(url: string, depth: number) {
    const response = yield* this.session.get(url)
    const page = yield* response.text()
    if (!response.ok) {
      this.missing.push(url.slice(root.length))
      return
    }
    this.pages[depth] = (this.pages[depth] ?? 0) + 1
    for (const [, link] of page.matchAll(/href="([^"#?]+html)/g)) {
      const next = new URL(link ?? '', response.url).href
      if (next.startsWith(root)) this.add(next, depth + 1)
    }
  }

  *worker() {
    while (true) {
      const { url, depth } = yield* this.queue.get()
      yield* this.visit(url, depth)
      this.queue.taskDone()
    }
  }
}

function* main() {
  const opening = new aiohttp.ClientSession()
  yield* asyncWith(opening, function* (session) {
    const crawl = new Crawl(session)
    crawl.add(`${root}index.html`, 0)
    const workers = Array.from({ length: WORKERS }, () =>
      asyncio.createTask(crawl.worker()),
    )
    yield* crawl.queue.join()
    for (const worker of workers) worker.cancel()
    console.log('pages by depth:', crawl.pages.join(', '))
    console.log('not there:', crawl.missing.join(', '))
  })
}

asyncio.run(main())
