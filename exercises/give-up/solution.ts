// Somebody is patient, for a second.
import * as asyncio from 'asyncio'

function* fetch() {
  yield* asyncio.sleep(5)
  return 'the new page'
}

function* main() {
  try {
    console.log(yield* asyncio.waitFor(fetch(), 1))
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('the old page')
  }
}

asyncio.run(main())
