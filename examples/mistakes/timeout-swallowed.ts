// Who swallows the cancellation swallows the timeout.
import * as asyncio from 'asyncio'

function* retry() {
  for (let attempt = 1; ; attempt++) {
    try {
      yield* asyncio.sleep(attempt === 1 ? 10 : 2)
      return `answer of attempt ${attempt}`
    } catch {
      console.log(`attempt ${attempt} failed`)
    }
  }
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  console.log(yield* asyncio.waitFor(retry(), 1))
  const seconds = Math.round(loop.time() - start)
  console.log(`no TimeoutError, and ${seconds} seconds`)
}

asyncio.run(main())
