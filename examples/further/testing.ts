// An hour of patience, tested in no time.
import * as asyncio from 'asyncio'

function* retry(
  attempt: () => asyncio.Coroutine<string>,
  pauses: number[],
) {
  for (const pause of pauses) {
    try {
      return yield* attempt()
    } catch (error) {
      if (!(error instanceof asyncio.RuntimeError)) throw error
      yield* asyncio.sleep(pause)
    }
  }
  return yield* attempt()
}

function* main() {
  const loop = asyncio.getRunningLoop()
  const start = loop.time()
  let refusals = 3
  function* answer() {
    const now = Math.round(loop.time() - start)
    console.log(`asked at ${now} s`)
    if (refusals-- > 0) throw new asyncio.RuntimeError('busy')
    return 'the answer'
  }
  console.log(yield* retry(answer, [1, 10, 3600]))
}

asyncio.run(main())
