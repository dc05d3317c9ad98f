// A task sets the future; main waits for the task, then reads it.
import * as asyncio from 'asyncio'

function* setFuture(future: asyncio.Future<string>) {
  yield* asyncio.sleep(1)
  future.setResult('Done!')
}

function* main() {
  const future = new asyncio.Future<string>()
  yield* asyncio.createTask(setFuture(future))
  const result = yield* future
  console.log(result)
}

asyncio.run(main())
