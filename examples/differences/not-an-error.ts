// JavaScript can throw anything; a group holds errors only.
import * as asyncio from 'asyncio'

function* fails() {
  throw 'just a text'
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
    if (!(error instanceof asyncio.ExceptionGroup)) throw error
    for (const { name, message } of error.exceptions) {
      console.log(`${name}: ${message}`)
    }
  }
}

asyncio.run(main())
