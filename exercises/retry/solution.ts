// Three attempts, with growing pauses.
import * as asyncio from 'asyncio'

function* call(attempt: number) {
  console.log(`attempt ${attempt}`)
  yield* asyncio.sleep(0)
  if (attempt < 3) throw new asyncio.RuntimeError('busy')
  return 'hello'
}

function* main() {
  for (const attempt of [1, 2, 3]) {
    try {
      console.log(yield* call(attempt))
      return
    } catch (error) {
      if (!(error instanceof asyncio.RuntimeError)) throw error
      yield* asyncio.sleep(attempt)
    }
  }
}

asyncio.run(main())
