// Cancelled, and waited for.
import * as asyncio from 'asyncio'

function* spin() {
  try {
    for (;;) {
      console.log('-')
      yield* asyncio.sleep(1)
    }
  } finally {
    console.log('still')
  }
}

function* main() {
  const spinner = asyncio.createTask(spin())
  yield* asyncio.sleep(2.5)
  spinner.cancel()
  try {
    yield* spinner
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error
  }
  console.log('loaded')
}

asyncio.run(main())
