// Errors are returned in their places: nothing is lost.
import * as asyncio from 'asyncio'

function* slow() {
  yield* asyncio.sleep(2)
  return 'slow'
}

function* fails(): asyncio.Coroutine<string> {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no luck')
}

function* main() {
  const results = yield* asyncio.gather(slow(), fails(), {
    returnExceptions: true,
  })
  for (const result of results) {
    if (result instanceof Error) {
      console.log(`failed: ${result.message}`)
    } else {
      console.log(`result: ${result}`)
    }
  }
}

asyncio.run(main())
