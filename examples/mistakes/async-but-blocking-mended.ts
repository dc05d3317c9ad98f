// A coroutine that waits: three of them wait together.
import * as asyncio from 'asyncio'

function* load(name: string) {
  yield* asyncio.sleep(1)
  return name
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  yield* asyncio.gather(load('a'), load('b'), load('c'))
  console.log(`${Math.round(loop.time() - start)} s`)
}

asyncio.run(main())
