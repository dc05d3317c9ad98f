// All books of the shop at once: nothing holds them back.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'
let inFlight = 0
let most = 0

function* fetch(session: aiohttp.ClientSession, path: string) {
  most = Math.max(most, ++inFlight)
  const request = session.get(new URL(path, root).href)
  const page = yield* asyncWith(request, (r) => r.text())
  inFlight--
  return page
}

function* main() {
  const opening = new aiohttp.ClientSession()
  yield* asyncWith(opening, function* (session) {
    const ask = (path: string) =>
      asyncio.createTask(fetch(session, path))
    const lists = yield* asyncio.gather(
      ...[1, 2, 3, 4].map((n) => ask(`catalogue/page-${n}.html`)),
    )
    const found = lists.join().matchAll(/books\/[\w-]+\.html/g)
    const paths = new Set([...found].map(([path]) => path))
    yield* asyncio.gather(...[...paths].map(ask))
    console.log(`${paths.size} books, ${most} requests at once`)
  })
}

asyncio.run(main())
