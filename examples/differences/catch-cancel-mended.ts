// A cancellation is thrown on, and the task stops.
import * as asyncio from 'asyncio'

function* work() {
  try {
    yield* asyncio.sleep(10)
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error
    console.log('caught', (error as Error).name)
  }
  console.log('work goes on')
}

function* main() {
  const task = asyncio.createTask(work())
  yield* asyncio.sleep(1)
  task.cancel()
  yield* asyncio.wait([task])
  console.log(task.cancelled() ? 'cancelled' : 'not cancelled')
}

asyncio.run(main())
