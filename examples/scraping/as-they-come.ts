// Pages are used in the order in which they arrive.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'

function* fetch(session: aiohttp.ClientSession, path: string) {
  const request = session.get(new URL(path, root).href)
  return yield* asyncWith(request, function* (response) {
    const page = yield* response.text()
    return /<title>(.*)<\/title>/.exec(page)?.[1]
  })
}

function* main() {
  const paths = [
    'catalogue/page-1.html?delay=0.9',
    'catalogue/page-2.html?delay=0.3',
    'catalogue/page-3.html?delay=0.6',
  ]
  const opening = new aiohttp.ClientSession()
  yield* asyncWith(opening, function* (session) {
    const fetches = paths.map((path) =>
      asyncio.createTask(fetch(session, path)),
    )
    for (const next of asyncio.asCompleted(fetches)) {
      console.log(yield* next)
    }
  })
}

asyncio.run(main())
