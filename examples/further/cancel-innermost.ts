// A cancellation arrives at the innermost await.
import * as asyncio from 'asyncio'

function* query() {
  try {
    yield* asyncio.sleep(10)
  } finally {
    console.log('query: closes its connection')
  }
}

function* page() {
  try {
    yield* query()
  } finally {
    console.log('page: deletes its draft')
  }
}

function* visit() {
  try {
    yield* page()
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error
    console.log(`visit: ${error.message}`)
    throw error
  }
}

function* main() {
  const task = asyncio.createTask(visit())
  yield* asyncio.sleep(1)
  task.cancel('the visitor has left')
  yield* asyncio.wait([task])
  console.log(task.cancelled() ? 'cancelled' : 'not cancelled')
}

asyncio.run(main())
