// Inside the block there is no TimeoutError to catch.
import * as asyncio from 'asyncio'

function* main() {
  yield* asyncio.asyncWith(asyncio.timeout(1), function* () {
    try {
      yield* asyncio.sleep(10)
    } catch (error) {
      console.log(`inside: ${(error as Error).name}`)
      if (!(error instanceof asyncio.TimeoutError)) throw error
      console.log('never printed')
    }
  })
}

asyncio.run(main())
