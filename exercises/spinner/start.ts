// The spinner outlives what it spins for.
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
  asyncio.createTask(spin())
  yield* asyncio.sleep(2.5)
  console.log('loaded')
}

asyncio.run(main())
