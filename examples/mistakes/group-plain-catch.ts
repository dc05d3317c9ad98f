// A group of errors is not the error inside it.
import * as asyncio from 'asyncio'

function* fails() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no luck')
}

function* main() {
  try {
    yield* asyncio.asyncWith(
      new asyncio.TaskGroup(),
      function* (group) {
        group.createTask(fails())
      },
    )
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error
    console.log('never printed')
  }
}

asyncio.run(main())
