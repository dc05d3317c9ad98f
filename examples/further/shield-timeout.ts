// The patience has a limit, the work has none.
import * as asyncio from 'asyncio'

function* load() {
  yield* asyncio.sleep(5)
  return 'loaded'
}

function* main() {
  const loading = asyncio.createTask(load())
  while (!loading.done()) {
    try {
      yield* asyncio.waitFor(asyncio.shield(loading), 2)
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error
      console.log('still loading')
    }
  }
  console.log(yield* loading)
}

asyncio.run(main())
