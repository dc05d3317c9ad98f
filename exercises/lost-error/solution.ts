// The error is raised in the one who awaits the task.
import * as asyncio from 'asyncio'

function* job() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no paper')
}

function* main() {
  const task = asyncio.createTask(job())
  try {
    yield* task
    console.log('all printed')
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error
    console.log(`failed: ${error.message}`)
  }
}

asyncio.run(main())
