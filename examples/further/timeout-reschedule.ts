// The deadline moves on with every piece that arrives.
import * as asyncio from 'asyncio'

function* download(limit: asyncio.Timeout) {
  const loop = asyncio.getRunningLoop()
  let piece = 0
  for (const seconds of [1, 1, 1, 5]) {
    yield* asyncio.sleep(seconds)
    piece += 1
    console.log(`piece ${piece}`)
    limit.reschedule(loop.time() + 2)
  }
}

function* main() {
  const limit = asyncio.timeout(2)
  try {
    yield* asyncio.asyncWith(limit, download)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('nothing for two seconds')
  }
  console.log(limit.expired() ? 'expired' : 'in time')
}

asyncio.run(main())
