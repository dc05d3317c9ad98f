// Notified before anybody waits: it never ends.
import * as asyncio from 'asyncio'

const condition = new asyncio.Condition()

function* main() {
  yield* asyncio.asyncWith(condition, function* () {
    condition.notifyAll()
    console.log('notified')
    yield* condition.wait()
    console.log('never printed')
  })
}

asyncio.run(main())
