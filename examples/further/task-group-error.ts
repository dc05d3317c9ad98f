// One task fails: the group stops the others, and tells.
import * as asyncio from 'asyncio'

function* works() {
  try {
    yield* asyncio.sleep(10)
  } finally {
    console.log('works: stops')
  }
}

function* fails() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no luck')
}

function* main() {
  try {
    yield* asyncio.asyncWith(
      new asyncio.TaskGroup(),
      function* (group) {
        group.createTask(works())
        group.createTask(fails())
        yield* asyncio.sleep(5)
        console.log('the body: never printed')
      },
    )
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error
    console.log(error.message)
    for (const one of error.exceptions) {
      console.log(`- ${one.message}`)
    }
  }
}

asyncio.run(main())
