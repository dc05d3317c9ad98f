// A task asks for a lock that it already holds: it never ends.
import * as asyncio from 'asyncio'

const lock = new asyncio.Lock()

function* log(text: string) {
  yield* asyncio.asyncWith(lock, function* () {
    console.log(text)
  })
}

function* main() {
  yield* log('alone: fine')
  yield* asyncio.asyncWith(lock, function* () {
    yield* log('inside: never printed')
  })
}

asyncio.run(main())
