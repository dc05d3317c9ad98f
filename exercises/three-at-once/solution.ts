// Six downloads, three places.
import * as asyncio from 'asyncio'

const places = new asyncio.Semaphore(3)

function* download(n: number) {
  yield* asyncio.asyncWith(places, function* () {
    yield* asyncio.sleep(1)
  })
  return `file ${n}`
}

function* main() {
  const jobs = [1, 2, 3, 4, 5, 6].map((n) => download(n))
  const files = yield* asyncio.gather(...jobs)
  console.log(`${files.length} files`)
}

asyncio.run(main())
