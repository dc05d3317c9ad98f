// Who waits for an event is told.
import * as asyncio from 'asyncio'

const ready = new asyncio.Event()

function* guest() {
  yield* ready.wait()
  console.log('the guest eats')
}

function* cook() {
  yield* asyncio.sleep(2)
  console.log('soup is ready')
  ready.set()
}

function* main() {
  yield* asyncio.gather(guest(), cook())
}

asyncio.run(main())
