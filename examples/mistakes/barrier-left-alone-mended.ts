// Ann gives up and breaks the barrier: Bob is told.
import * as asyncio from 'asyncio'

const barrier = new asyncio.Barrier(2)

function* ann() {
  try {
    yield* asyncio.waitFor(barrier.wait(), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('Ann goes home')
    yield* barrier.abort()
  }
}

function* bob() {
  yield* asyncio.sleep(2)
  console.log('Bob arrives')
  try {
    yield* barrier.wait()
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) throw error
    console.log('Bob goes home, too')
  }
}

function* main() {
  yield* asyncio.gather(ann(), bob())
}

asyncio.run(main())
