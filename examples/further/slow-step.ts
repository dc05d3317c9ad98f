// Debug mode tells of every step that took long.
import * as asyncio from 'asyncio'

function block(seconds: number) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {}
}

function* main() {
  const loop = asyncio.getRunningLoop()
  loop.slowCallbackDuration = 0.5
  block(0.2)
  yield* asyncio.sleep(1)
  console.log('now it takes longer')
  block(0.8)
}

asyncio.run(main(), { debug: true })
