// An error in a catch does not remember the one before.
import * as asyncio from 'asyncio'

function* main() {
  try {
    try {
      yield* asyncio.waitFor(asyncio.sleep(9), 1)
    } catch (error) {
      console.log((error as Error).name)
      console.log(
        'because of',
        (error as Error & { cause: Error }).cause.name,
      )
      throw new Error('while handling that')
    }
  } catch (error) {
    console.log((error as Error).message)
    console.log(
      (error as Error).cause ? 'knows why' : 'knows nothing',
    )
  }
}

asyncio.run(main())
