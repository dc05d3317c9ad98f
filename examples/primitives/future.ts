// One coroutine fills in the value that another waits for.
import * as asyncio from 'asyncio'

function* setFutureValue(fut: asyncio.Future<string>) {
  yield* asyncio.sleep(1)
  fut.setResult('Future is done!')
}

function* main() {
  const fut = new asyncio.Future<string>()
  yield* asyncio.createTask(setFutureValue(fut))
  console.log(yield* fut)
}

asyncio.run(main())
