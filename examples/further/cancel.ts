// A task is asked to stop, and cleans up first.
import * as asyncio from 'asyncio'

function* download() {
  console.log('download: begins')
  try {
    yield* asyncio.sleep(10)
    console.log('download: never printed')
  } finally {
    console.log('download: cleans up')
    yield* asyncio.sleep(1)
    console.log('download: is clean')
  }
}

function* main() {
  const task = asyncio.createTask(download())
  yield* asyncio.sleep(1)
  task.cancel()
  console.log('main: has asked, and goes on')
  try {
    yield* task
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error
    console.log('main: the task was cancelled')
  }
}

asyncio.run(main())
