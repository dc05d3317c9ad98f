// A coroutine becomes a task, and main waits for it.
import * as asyncio from 'asyncio'

function* myCoroutine() {
  yield* asyncio.sleep(1)
  console.log('Coroutine executed')
}

function* main() {
  const task = asyncio.createTask(myCoroutine())
  yield* task
}

asyncio.run(main())
