// One word waits for a coroutine, a task, a future, or your own.
import * as asyncio from 'asyncio'

function* soon(text: string) {
  yield* asyncio.sleep(1)
  return text
}

class Pause {
  *[Symbol.iterator]() {
    yield* asyncio.sleep(1)
    return 'an object of my own'
  }
}

function* main() {
  const task = asyncio.createTask(soon('a task'))
  const future = asyncio.getRunningLoop().createFuture<string>()
  future.setResult('a future')
  console.log(yield* soon('a coroutine'))
  console.log(yield* task)
  console.log(yield* future)
  console.log(yield* new Pause())
}

asyncio.run(main())
