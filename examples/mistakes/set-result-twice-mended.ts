// Two sources may answer: whoever comes second asks first.
import * as asyncio from 'asyncio'

function deliver(future: asyncio.Future<string>, text: string) {
  if (future.done()) {
    console.log(`too late: ${text}`)
  } else {
    future.setResult(text)
  }
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const future = loop.createFuture<string>()
  loop.callLater(1, deliver, future, 'fast server')
  loop.callLater(2, deliver, future, 'slow server')
  console.log('answer:', yield* future)
  yield* asyncio.sleep(2)
}

asyncio.run(main())
