// main sets the event and ends: the waiter gets one turn, not two.
import * as asyncio from 'asyncio'

const event = new asyncio.Event()

function* waiter() {
  yield* event.wait()
  console.log('Event received, cleaning up...')
  yield* asyncio.sleep(1)
  console.log('Cleaned up')
}

function* main() {
  asyncio.createTask(waiter())
  yield* asyncio.sleep(2)
  event.set()
}

asyncio.run(main())
