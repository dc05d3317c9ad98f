// result() does not wait: before the result is set, it raises.
import * as asyncio from 'asyncio'

function* setFuture(future: asyncio.Future<string>) {
  yield* asyncio.sleep(1)
  future.setResult('Done!')
}

function* main() {
  const future = new asyncio.Future<string>()
  asyncio.createTask(setFuture(future))
  console.log('asking at once')
  console.log(future.result())
}

asyncio.run(main())
