// yield without the star: the task is told what is missing.
import * as asyncio from 'asyncio'

function* main(): asyncio.Coroutine<void> {
  try {
    // @ts-expect-error: the compiler has said so before
    yield asyncio.sleep(1)
  } catch (error) {
    console.log(String(error).split(' for a coroutine')[0])
  }
}

asyncio.run(main())
