// Two awaits, one after the other: 3 seconds, not 2.
import * as asyncio from 'asyncio'

function* say(text: string, delay: number) {
  yield* asyncio.sleep(delay)
  console.log(text)
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  yield* say('Hello', 1)
  yield* say('World', 2)
  console.log(`${Math.round(loop.time() - start)} seconds`)
}

asyncio.run(main())
