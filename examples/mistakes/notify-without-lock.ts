// Only who holds the condition may notify.
import * as asyncio from 'asyncio'

const condition = new asyncio.Condition()
let ready = false

function* waiter() {
  yield* asyncio.asyncWith(condition, function* () {
    yield* condition.waitFor(() => ready)
  })
}

function* main() {
  const task = asyncio.createTask(waiter())
  yield* asyncio.sleep(1)
  ready = true
  condition.notifyAll()
  yield* task
}

asyncio.run(main())
