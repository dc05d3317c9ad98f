// What is asked of the loop, and when the loop does it.
import * as asyncio from 'asyncio'

function* main() {
  const loop = asyncio.getRunningLoop()
  loop.callLater(0.2, console.log, 'later: after 0.2 s')
  loop.callLater(0.1, console.log, 'later: after 0.1 s')
  loop.callSoon(console.log, 'soon: asked first')
  loop.callSoon(console.log, 'soon: asked second')
  console.log('main: runs on until it waits')
  yield* asyncio.sleep(0.3)
  console.log('main: awake')
}

asyncio.run(main())
