// Each worker makes a semaphore of its own: nobody waits.
import * as asyncio from 'asyncio'

function* worker(n: number) {
  const semaphore = new asyncio.Semaphore(1)
  yield* asyncio.asyncWith(semaphore, function* () {
    console.log(`Worker ${n} enters`)
    yield* asyncio.sleep(1)
    console.log(`Worker ${n} leaves`)
  })
}

function* main() {
  yield* asyncio.gather(worker(1), worker(2), worker(3))
}

asyncio.run(main())
