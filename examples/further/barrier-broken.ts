// Somebody gives up: the barrier breaks, for all of them.
import * as asyncio from 'asyncio'

const barrier = new asyncio.Barrier(3)

function* hiker(name: string, hours: number) {
  yield* asyncio.sleep(hours)
  try {
    console.log(`${name} arrives`)
    yield* barrier.wait()
    console.log(`${name} goes on`)
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) throw error
    console.log(`${name}: ${error.message}`)
  }
}

function* guide() {
  yield* asyncio.sleep(3)
  console.log('the guide has waited long enough')
  yield* barrier.abort()
}

function* main() {
  yield* asyncio.gather(
    hiker('Ann', 1),
    hiker('Bob', 2),
    hiker('Cy', 4),
    guide(),
  )
}

asyncio.run(main())
