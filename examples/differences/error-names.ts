// Python's ValueError is JavaScript's RangeError.
import * as asyncio from 'asyncio'

function* main() {
  yield* new asyncio.Barrier(0).wait()
}

asyncio.run(main())
