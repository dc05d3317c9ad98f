// Two pages, fetched at once.
import * as asyncio from 'asyncio'

function* fetch(name: string) {
  yield* asyncio.sleep(1)
  return `page ${name}`
}

function* main() {
  const [a, b] = yield* asyncio.gather(fetch('a'), fetch('b'))
  console.log(a)
  console.log(b)
}

asyncio.run(main())
