// Timers with one deadline run in the order of creation.
import * as asyncio from 'asyncio'

function* main() {
  const loop = asyncio.getRunningLoop()
  const when = loop.time() + 1
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    loop.callAt(when, console.log, name)
  }
  yield* asyncio.sleep(2)
}

asyncio.run(main())
