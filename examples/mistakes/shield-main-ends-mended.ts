// The task is awaited before the program ends.
import * as asyncio from 'asyncio'

function* save() {
  console.log('save: begins')
  yield* asyncio.sleep(2)
  console.log('save: ends')
}

function* main() {
  const saving = asyncio.createTask(save())
  try {
    yield* asyncio.waitFor(asyncio.shield(saving), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('main: does something else meanwhile')
  }
  yield* saving
}

asyncio.run(main())
