// A page that fails is asked again, later each time.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'
const ATTEMPTS = 3
const timeout = new aiohttp.ClientTimeout({ total: 1 })

function* fetch(session: aiohttp.ClientSession, path: string) {
  const request = session.get(new URL(path, root).href)
  return yield* asyncWith(request, function* (response) {
    response.raiseForStatus()
    return yield* response.text()
  })
}

function isTemporary(error: unknown) {
  if (error instanceof aiohttp.ClientResponseError)
    return error.status >= 500 || error.status === 429
  return error instanceof asyncio.TimeoutError
}

// Twice as long each time, and not for all addresses the same.
function delay(path: string, attempt: number) {
  let spread = 0
  for (const letter of path) spread += letter.charCodeAt(0)
  return 0.1 * 2 ** attempt * (1 + (spread % 50) / 100)
}

function* report(session: aiohttp.ClientSession, path: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      yield* fetch(session, path)
      return `${path}: there, attempt ${attempt}`
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (!isTemporary(error) || attempt === ATTEMPTS)
        return `${path}: ${error.name}, attempt ${attempt}`
    }
    yield* asyncio.sleep(delay(path, attempt))
  }
}

function* main() {
  const paths = [
    ...['index.html', 'about.html?fail=2'],
    ...['books/unwritten.html', 'index.html?silent'],
  ]
  const opening = new aiohttp.ClientSession({ timeout })
  const reports = yield* asyncWith(opening, function* (session) {
    const reporting = paths.map((path) => report(session, path))
    return yield* asyncio.gather(...reporting)
  })
  for (const line of reports) console.log(line)
}

asyncio.run(main())
