// An event that is set already lets everybody pass at once.
import * as asyncio from 'asyncio'

const event = new asyncio.Event()

function* waiter(name: string) {
  yield* event.wait()
  console.log(`${name} passes`)
}

function* main() {
  event.set()
  asyncio.createTask(waiter('the other task'))
  yield* waiter('main')
  yield* asyncio.sleep(0)
}

asyncio.run(main())
