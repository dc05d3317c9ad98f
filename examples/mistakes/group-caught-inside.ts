// The error of a task is not for the block to handle.
import * as asyncio from 'asyncio'

function* fails() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no luck')
}

function* main() {
  yield* asyncio.asyncWith(
    new asyncio.TaskGroup(),
    function* (group) {
      const task = group.createTask(fails())
      try {
        yield* task
      } catch (error) {
        console.log(`inside: ${(error as Error).name}`)
        if (!(error instanceof asyncio.RuntimeError)) throw error
        console.log('never printed')
      }
    },
  )
}

asyncio.run(main())
