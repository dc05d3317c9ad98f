// Six downloads, all at once.
import * as asyncio from 'asyncio'

function* download(n: number) {
  yield* asyncio.sleep(1)
  return `file ${n}`
}

function* main() {
  const jobs = [1, 2, 3, 4, 5, 6].map((n) => download(n))
  const files = yield* asyncio.gather(...jobs)
  console.log(`${files.length} files`)
}

asyncio.run(main())
