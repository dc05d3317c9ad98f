// One function takes the lock; what it calls relies on that.
import * as asyncio from 'asyncio'

const lock = new asyncio.Lock()

function logHoldingLock(text: string) {
  console.log(text)
}

function* log(text: string) {
  yield* asyncio.asyncWith(lock, function* () {
    logHoldingLock(text)
  })
}

function* main() {
  yield* log('alone: fine')
  yield* asyncio.asyncWith(lock, function* () {
    logHoldingLock('inside: fine')
  })
}

asyncio.run(main())
