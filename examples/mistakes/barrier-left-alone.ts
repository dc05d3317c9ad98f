// Ann leaves silently, and Bob's wait never ends.
import * as asyncio from 'asyncio'

const barrier = new asyncio.Barrier(2)

function* ann() {
  try {
    yield* asyncio.waitFor(barrier.wait(), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('Ann goes home')
  }
}

function* bob() {
  yield* asyncio.sleep(2)
  console.log('Bob arrives')
  yield* barrier.wait()
}

function* main() {
  yield* asyncio.gather(ann(), bob())
}

asyncio.run(main())
