// A radio that cannot be switched off.
import * as asyncio from 'asyncio'

function* listen() {
  for (let i = 0; i < 5; i++) {
    try {
      yield* asyncio.sleep(1)
      console.log('beep')
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error
      console.log('never mind')
    }
  }
}

function* main() {
  const radio = asyncio.createTask(listen())
  yield* asyncio.sleep(2.5)
  radio.cancel()
  yield* asyncio.wait([radio])
  console.log(radio.cancelled() ? 'off' : 'still on')
}

asyncio.run(main())
