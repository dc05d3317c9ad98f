// A coroutine that blocks inside: three take turns at nothing.
import * as asyncio from 'asyncio'

function* load(name: string) {
  const end = Date.now() + 1000
  while (Date.now() < end) {}
  return name
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  yield* asyncio.gather(load('a'), load('b'), load('c'))
  console.log(`${Math.round(loop.time() - start)} s`)
}

asyncio.run(main())
