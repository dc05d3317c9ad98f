// One page after the other, one of them twice.
import * as asyncio from 'asyncio'

const SITE: Record<string, string[]> = {
  home: ['news', 'about'],
  news: ['sport', 'team'],
  about: ['team'],
  sport: [],
  team: [],
}

function* fetch(page: string) {
  yield* asyncio.sleep(1)
  console.log(page)
  return SITE[page] ?? []
}

function* crawl(page: string): asyncio.Coroutine<void> {
  const links = yield* fetch(page)
  for (const link of links) yield* crawl(link)
}

function* main() {
  yield* crawl('home')
}

asyncio.run(main())
