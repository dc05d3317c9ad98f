// One of two fails: gather raises at once, the other runs on.
import * as asyncio from 'asyncio'

function* slow() {
  yield* asyncio.sleep(2)
  console.log('slow: finished, and nobody listens')
  return 'slow'
}

function* fails(): asyncio.Coroutine<string> {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no luck')
}

function* main() {
  try {
    yield* asyncio.gather(slow(), fails())
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error
    console.log(`gather raised: ${error.message}`)
  }
  yield* asyncio.sleep(2)
}

asyncio.run(main())
