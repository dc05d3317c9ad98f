// One task blocks for 3 seconds, and nobody else gets a turn.
import * as asyncio from 'asyncio'

function block(seconds: number) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {}
}

function* tick() {
  const loop = asyncio.getRunningLoop()
  for (let i = 1; i <= 4; i++) {
    yield* asyncio.sleep(1)
    console.log(`tick ${i} at ${Math.round(loop.time())} s`)
  }
}

function* report() {
  yield* asyncio.sleep(1)
  block(3)
  console.log('report written')
}

function* main() {
  yield* asyncio.gather(tick(), report())
}

asyncio.run(main())
