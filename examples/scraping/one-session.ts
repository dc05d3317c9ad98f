// One session for all pages: it opens few connections.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'

function* fetch(session: aiohttp.ClientSession, path: string) {
  const request = session.get(new URL(path, root).href)
  return yield* asyncWith(request, function* (response) {
    return yield* response.text()
  })
}

function* main() {
  const paths = [1, 2, 3, 4].map((n) => `catalogue/page-${n}.html`)
  const opening = new aiohttp.ClientSession()
  const pages = yield* asyncWith(opening, function* (session) {
    const tasks = paths.map((path) =>
      asyncio.createTask(fetch(session, path)),
    )
    return yield* asyncio.gather(...tasks)
  })
  for (const [index, page] of pages.entries()) {
    const title = /<title>(.*)<\/title>/.exec(page)?.[1]
    console.log(`${paths[index]}: ${title}`)
  }
}

asyncio.run(main())
