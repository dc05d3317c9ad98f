// Two workers share one lock, and go one after the other.
import * as asyncio from 'asyncio'

function* worker(lock: asyncio.Lock, n: number) {
  yield* asyncio.asyncWith(lock, function* () {
    console.log(`Worker ${n} acquired lock`)
    yield* asyncio.sleep(1)
    console.log(`Worker ${n} released lock`)
  })
}

function* main() {
  const lock = new asyncio.Lock()
  yield* asyncio.gather(worker(lock, 1), worker(lock, 2))
}

asyncio.run(main())
