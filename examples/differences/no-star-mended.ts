// With the star, main waits for the coroutine and is resumed.
import * as asyncio from 'asyncio'

function* main(): asyncio.Coroutine<void> {
  yield* asyncio.sleep(1)
  console.log('slept')
}

asyncio.run(main())
