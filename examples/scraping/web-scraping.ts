// Three pages are fetched at once and printed in order.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const examples = [
  'http://example.com',
  'http://example.org',
  'http://example.net',
]

function* fetch(url: string) {
  const opening = new aiohttp.ClientSession()
  return yield* asyncWith(opening, function* (session) {
    return yield* asyncWith(session.get(url), function* (response) {
      return yield* response.text()
    })
  })
}

function* main() {
  const given = process.argv.slice(2)
  const urls = given.length > 0 ? given : examples
  const tasks = urls.map((url) => asyncio.createTask(fetch(url)))
  const results = yield* asyncio.gather(...tasks)
  for (const result of results) {
    console.log(result)
  }
}

asyncio.run(main())
