// split does what except* does.
import * as asyncio from 'asyncio'

function* fails(error: Error) {
  yield* asyncio.sleep(1)
  throw error
}

function* main() {
  try {
    yield* asyncio.asyncWith(
      new asyncio.TaskGroup(),
      function* (group) {
        group.createTask(fails(new TypeError('wrong type')))
        group.createTask(
          fails(new asyncio.LookupError('not found')),
        )
      },
    )
  } catch (error) {
    if (!(error instanceof asyncio.BaseExceptionGroup)) throw error
    const [types, rest] = error.split(TypeError)
    console.log('types:', types?.exceptions[0].message)
    console.log('others:', rest?.exceptions[0].message)
  }
}

asyncio.run(main())
