// Awaiting the future waits for its result, and gives it.
import * as asyncio from 'asyncio'

function* setFuture(future: asyncio.Future<string>) {
  yield* asyncio.sleep(1)
  future.setResult('Done!')
}

function* main() {
  const future = new asyncio.Future<string>()
  const task = asyncio.createTask(setFuture(future))
  console.log(yield* future)
  yield* task
}

asyncio.run(main())
