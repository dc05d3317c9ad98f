// The same report, which waits instead of blocking.
import * as asyncio from 'asyncio'

function* tick() {
  const loop = asyncio.getRunningLoop()
  for (let i = 1; i <= 4; i++) {
    yield* asyncio.sleep(1)
    console.log(`tick ${i} at ${Math.round(loop.time())} s`)
  }
}

function* report() {
  yield* asyncio.sleep(1)
  yield* asyncio.sleep(3)
  console.log('report written')
}

function* main() {
  yield* asyncio.gather(tick(), report())
}

asyncio.run(main())
