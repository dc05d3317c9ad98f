// Long work in twelve pieces; after each the others have a turn.
import * as asyncio from 'asyncio'

function compute(seconds: number) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {}
}

function* tick() {
  const loop = asyncio.getRunningLoop()
  for (let i = 1; i <= 3; i++) {
    yield* asyncio.sleep(1)
    console.log(`tick ${i} at ${Math.round(loop.time())} s`)
  }
}

function* report() {
  for (let piece = 1; piece <= 12; piece++) {
    compute(0.15)
    yield* asyncio.sleep(0)
  }
  console.log('report written')
}

function* main() {
  yield* asyncio.gather(tick(), report())
}

asyncio.run(main())
