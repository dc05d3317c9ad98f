// What the task gives back, it has taken itself.
import * as asyncio from 'asyncio'

let places = 1

function* sit() {
  places -= 1
  try {
    console.log('sits')
    yield* asyncio.sleep(10)
  } finally {
    places += 1
  }
}

function* main() {
  const task = asyncio.createTask(sit(), { name: 'sit' })
  task.cancel()
  yield* asyncio.wait([task])
  console.log(`places: ${places}`)
}

asyncio.run(main())
