// cancel() asks, and does not wait for the end.
import * as asyncio from 'asyncio'

let isOpen = false

function* listen() {
  isOpen = true
  try {
    yield* asyncio.sleep(10)
  } finally {
    isOpen = false
  }
}

function* main() {
  const task = asyncio.createTask(listen())
  yield* asyncio.sleep(1)
  task.cancel()
  console.log(isOpen ? 'still open' : 'closed')
  yield* asyncio.wait([task])
  console.log(isOpen ? 'still open' : 'closed')
}

asyncio.run(main())
