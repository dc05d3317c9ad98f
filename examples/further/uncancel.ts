// Requests are counted; who refuses takes one back.
import * as asyncio from 'asyncio'

function* child() {
  throw new asyncio.RuntimeError('no luck')
}

function* worker(name: string, takesBack: boolean) {
  const self = asyncio.currentTask()
  try {
    yield* asyncio.sleep(10)
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error
    if (takesBack) self?.uncancel()
    console.log(`${name} refuses, ${self?.cancelling()} left`)
  }
  try {
    yield* asyncio.asyncWith(
      new asyncio.TaskGroup(),
      function* (group) {
        group.createTask(child())
      },
    )
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error
    console.log(`${name} handles what went wrong`)
  }
  yield* asyncio.sleep(1)
  console.log(`${name} comes to the end`)
}

function* main() {
  const ann = asyncio.createTask(worker('Ann', true))
  const bob = asyncio.createTask(worker('Bob', false))
  yield* asyncio.sleep(1)
  ann.cancel()
  bob.cancel()
  yield* asyncio.wait([ann, bob])
  console.log(bob.cancelled() ? 'Bob: cancelled' : 'Bob: done')
}

asyncio.run(main())
