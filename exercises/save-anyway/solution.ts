// Only the shield is cancelled.
import * as asyncio from 'asyncio'

function* save() {
  yield* asyncio.sleep(3)
  console.log('saved')
}

function* main() {
  const saving = asyncio.createTask(save())
  try {
    yield* asyncio.waitFor(asyncio.shield(saving), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('it takes long')
  }
  yield* saving
}

asyncio.run(main())
