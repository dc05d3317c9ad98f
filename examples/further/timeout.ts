// Whatever takes longer than two seconds is stopped.
import * as asyncio from 'asyncio'

function* ask(name: string, seconds: number) {
  try {
    yield* asyncio.asyncWith(asyncio.timeout(2), function* () {
      yield* asyncio.sleep(seconds)
      console.log(`${name}: answers`)
    })
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log(`${name}: takes too long`)
  }
}

function* main() {
  yield* asyncio.gather(ask('north', 1), ask('south', 3))
  console.log('main: has asked both')
}

asyncio.run(main())
