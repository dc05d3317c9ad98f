// yield without the star: the task is told what is missing.
import * as asyncio from 'asyncio'

function* main(): asyncio.Coroutine<void> {
  console.log('main begins')
  // @ts-expect-error: the compiler has said so before
  yield asyncio.sleep(1)
}

asyncio.run(main())
