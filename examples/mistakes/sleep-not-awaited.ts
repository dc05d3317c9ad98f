// Without yield*, sleep only makes an object: nobody sleeps.
import * as asyncio from 'asyncio'

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  asyncio.sleep(1)
  console.log(`slept ${Math.round(loop.time() - start)} s`)
  yield* asyncio.sleep(1)
  console.log(`slept ${Math.round(loop.time() - start)} s`)
}

asyncio.run(main())
