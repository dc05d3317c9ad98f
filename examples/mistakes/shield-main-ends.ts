// A shield does not protect from the end of the program.
import * as asyncio from 'asyncio'

function* save() {
  console.log('save: begins')
  yield* asyncio.sleep(2)
  console.log('save: never printed')
}

function* main() {
  try {
    yield* asyncio.waitFor(asyncio.shield(save()), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('main: does not wait any longer')
  }
}

asyncio.run(main())
