// sleep, made of a future and a timer.
import * as asyncio from 'asyncio'

function* sleep(seconds: number) {
  const loop = asyncio.getRunningLoop()
  const over = new asyncio.Future<undefined>()
  const timer = loop.callLater(seconds, () => {
    if (!over.done()) over.setResult(undefined)
  })
  try {
    yield* over
  } finally {
    timer.cancel()
  }
}

function* say(text: string, delay: number) {
  yield* sleep(delay)
  console.log(text)
}

function* main() {
  yield* asyncio.gather(say('later', 2), say('soon', 1))
  try {
    yield* asyncio.waitFor(say('never', 60), 1)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('that would have been too long')
  }
}

asyncio.run(main())
