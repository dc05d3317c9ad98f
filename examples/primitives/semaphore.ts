// A semaphore lets two workers in; the third waits.
import * as asyncio from 'asyncio'

const semaphore = new asyncio.Semaphore(2)

function* worker(n: number) {
  yield* asyncio.asyncWith(semaphore, function* () {
    console.log(`Worker ${n} acquired semaphore`)
    yield* asyncio.sleep(1)
    console.log(`Worker ${n} released semaphore`)
  })
}

function* main() {
  yield* asyncio.gather(worker(1), worker(2), worker(3))
}

asyncio.run(main())
