// Each worker makes a lock of its own: no one is kept out.
import * as asyncio from 'asyncio'

function* worker(n: number) {
  const lock = new asyncio.Lock()
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
