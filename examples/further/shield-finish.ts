// A cancelled task finishes what must not stay half done.
import * as asyncio from 'asyncio'

function* transfer() {
  console.log('taken from one account')
  yield* asyncio.sleep(2)
  console.log('put into the other')
}

function* request() {
  const transferring = asyncio.createTask(transfer())
  try {
    yield* asyncio.shield(transferring)
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error
    console.log('cancelled, but not in the middle')
    yield* transferring
    throw error
  }
}

function* main() {
  const task = asyncio.createTask(request())
  yield* asyncio.sleep(1)
  task.cancel()
  yield* asyncio.wait([task])
  console.log(task.cancelled() ? 'cancelled' : 'not cancelled')
}

asyncio.run(main())
