// Both at once: as long as the longer one, 2 seconds.
import * as asyncio from 'asyncio'

function* say(text: string, delay: number) {
  yield* asyncio.sleep(delay)
  console.log(text)
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  yield* asyncio.gather(say('Hello', 1), say('World', 2))
  console.log(`${Math.round(loop.time() - start)} seconds`)
}

asyncio.run(main())
