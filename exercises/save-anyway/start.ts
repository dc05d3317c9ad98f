// The message comes, and the letter is lost.
import * as asyncio from 'asyncio'

function* save() {
  yield* asyncio.sleep(3)
  console.log('saved')
}

function* main() {
  const saving = asyncio.createTask(save())
  try {
    yield* asyncio.waitFor(saving, 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('it takes long')
  }
}

asyncio.run(main())
