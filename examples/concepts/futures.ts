// A future: one side waits, another delivers.
import * as asyncio from 'asyncio'

function state(future: asyncio.Future<number>) {
  return future.done() ? 'done' : 'pending'
}

function report(future: asyncio.Future<number>) {
  console.log('callback:', future.result())
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const future = loop.createFuture<number>()
  future.addDoneCallback(report)
  loop.callLater(1, () => future.setResult(42))
  console.log('before:', state(future))
  console.log('main:', yield* future)
  console.log('after:', state(future))
}

asyncio.run(main())
