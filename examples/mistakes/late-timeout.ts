// A timeout cannot interrupt a step: it comes when that is over.
import * as asyncio from 'asyncio'

function* compute() {
  const end = Date.now() + 5000
  while (Date.now() < end) {}
  console.log('computed')
  yield* asyncio.sleep(1)
  console.log('and delivered')
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  try {
    yield* asyncio.waitFor(compute(), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    const seconds = Math.round(loop.time() - start)
    console.log(`timeout of 1 s, after ${seconds} s`)
  }
}

asyncio.run(main())
