// A lock lets one worker at a time past this point.
import * as asyncio from 'asyncio'

const lock = new asyncio.Lock()

function* worker(n: number) {
  yield* asyncio.asyncWith(lock, function* () {
    console.log(`Worker ${n} acquired lock`)
    yield* asyncio.sleep(1)
    console.log(`Worker ${n} released lock`)
  })
}

function* main() {
  yield* asyncio.gather(worker(1), worker(2))
}

asyncio.run(main())
