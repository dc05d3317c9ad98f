// One coroutine prints, waits a second, and prints again.
import * as asyncio from 'asyncio'

function* sayHello() {
  console.log('Hello')
  yield* asyncio.sleep(1)
  console.log('World')
}

asyncio.run(sayHello())
