// main waits for the waiter, too: it cleans up to the end.
import * as asyncio from 'asyncio'

const event = new asyncio.Event()

function* waiter() {
  yield* event.wait()
  console.log('Event received, cleaning up...')
  yield* asyncio.sleep(1)
  console.log('Cleaned up')
}

function* main() {
  const task = asyncio.createTask(waiter())
  yield* asyncio.sleep(2)
  event.set()
  yield* task
}

asyncio.run(main())
