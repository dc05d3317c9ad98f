// Cancelled before its first step: no finally.
import * as asyncio from 'asyncio'

let places = 1

function* sit() {
  try {
    console.log('sits')
    yield* asyncio.sleep(10)
  } finally {
    places += 1
  }
}

function* main() {
  places -= 1
  const task = asyncio.createTask(sit(), { name: 'sit' })
  task.cancel()
  yield* asyncio.wait([task])
  console.log(`places: ${places}`)
}

asyncio.run(main())
