// A task that catches everything cannot be stopped.
import * as asyncio from 'asyncio'

function* poll() {
  for (let round = 1; round <= 3; round++) {
    try {
      yield* asyncio.sleep(2)
      console.log(`poll: round ${round}`)
    } catch {
      console.log('poll: something went wrong, never mind')
    }
  }
}

function* main() {
  const task = asyncio.createTask(poll())
  yield* asyncio.sleep(3)
  task.cancel()
  console.log('main: stop')
  yield* asyncio.wait([task])
  console.log(task.cancelled() ? 'stopped' : 'not stopped')
}

asyncio.run(main())
