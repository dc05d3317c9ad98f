// Every page once, two at a time.
import * as asyncio from 'asyncio'

const SITE: Record<string, string[]> = {
  home: ['news', 'about'],
  news: ['sport', 'team'],
  about: ['team'],
  sport: [],
  team: [],
}
const seen = new Set<string>()
const places = new asyncio.Semaphore(2)

function* fetch(page: string) {
  yield* asyncio.sleep(1)
  console.log(page)
  return SITE[page] ?? []
}

function* crawl(page: string): asyncio.Coroutine<void> {
  if (seen.has(page)) return
  seen.add(page)
  const links = yield* asyncio.asyncWith(places, () => fetch(page))
  yield* asyncio.gather(...links.map((link) => crawl(link)))
}

function* main() {
  yield* crawl('home')
}

asyncio.run(main())
