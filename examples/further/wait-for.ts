// waitFor waits for the end of what it has stopped.
import * as asyncio from 'asyncio'

function* query() {
  try {
    yield* asyncio.sleep(10)
  } finally {
    console.log('query: cleans up')
    yield* asyncio.sleep(3)
    console.log('query: is clean')
  }
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  try {
    yield* asyncio.waitFor(query(), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    const seconds = Math.round(loop.time() - start)
    console.log(`a timeout of 1 second took ${seconds}`)
  }
}

asyncio.run(main())
