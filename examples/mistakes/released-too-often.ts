// One release too many, and the limit of one is a limit of two.
import * as asyncio from 'asyncio'

const semaphore = new asyncio.Semaphore(1)

function* worker(n: number) {
  yield* asyncio.asyncWith(semaphore, function* () {
    console.log(`Worker ${n} enters`)
    yield* asyncio.sleep(1)
    console.log(`Worker ${n} leaves`)
  })
}

function* main() {
  semaphore.release()
  yield* asyncio.gather(worker(1), worker(2))
}

asyncio.run(main())
