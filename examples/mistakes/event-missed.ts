// An event is a switch, not a bell: who comes late never ends.
import * as asyncio from 'asyncio'

const event = new asyncio.Event()

function* waiter(name: string) {
  console.log(`${name} waits`)
  yield* event.wait()
  console.log(`${name} goes on`)
}

function* main() {
  const early = asyncio.createTask(waiter('early'))
  yield* asyncio.sleep(1)
  event.set()
  event.clear()
  yield* early
  yield* waiter('late')
}

asyncio.run(main())
