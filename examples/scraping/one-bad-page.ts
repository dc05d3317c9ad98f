// One page of two fails, and gather has nothing to give.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'

function* fetch(session: aiohttp.ClientSession, path: string) {
  const request = session.get(new URL(path, root).href)
  return yield* asyncWith(request, function* (response) {
    response.raiseForStatus()
    return yield* response.text()
  })
}

function* main() {
  const paths = ['index.html', 'about.html?status=503']
  const opening = new aiohttp.ClientSession()
  yield* asyncWith(opening, function* (session) {
    const fetches = paths.map((path) => fetch(session, path))
    try {
      const pages = yield* asyncio.gather(...fetches)
      console.log(`${pages.length} pages`)
    } catch (error) {
      const { ClientResponseError } = aiohttp
      if (!(error instanceof ClientResponseError)) throw error
      console.log(`no page at all, because of a ${error.status}`)
    }
  })
}

asyncio.run(main())
