// What may fail is handled in the task itself.
import * as asyncio from 'asyncio'

function* fails() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no luck')
}

function* tries() {
  try {
    yield* fails()
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error
    console.log(`the task: ${error.message}`)
  }
}

function* works() {
  yield* asyncio.sleep(2)
  console.log('the other is done')
}

function* main() {
  yield* asyncio.asyncWith(
    new asyncio.TaskGroup(),
    function* (group) {
      group.createTask(tries())
      group.createTask(works())
    },
  )
}

asyncio.run(main())
