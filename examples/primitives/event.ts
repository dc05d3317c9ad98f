// A waiter sleeps until somebody sets the event.
import * as asyncio from 'asyncio'

const event = new asyncio.Event()

function* waiter() {
  console.log('Waiting for event...')
  yield* event.wait()
  console.log('Event received!')
}

function* main() {
  asyncio.createTask(waiter())
  yield* asyncio.sleep(2)
  event.set()
}

asyncio.run(main())
