// Two pages, fetched one after the other.
import * as asyncio from 'asyncio'

function* fetch(name: string) {
  yield* asyncio.sleep(1)
  return `page ${name}`
}

function* main() {
  const a = yield* fetch('a')
  const b = yield* fetch('b')
  console.log(a)
  console.log(b)
}

asyncio.run(main())
