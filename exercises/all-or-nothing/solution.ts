// The group stops the flight when the hotel fails.
import * as asyncio from 'asyncio'

function* book(what: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  if (what === 'hotel') throw new asyncio.RuntimeError('full')
  console.log(`${what} booked`)
}

function* main() {
  const trip = new asyncio.TaskGroup()
  try {
    yield* asyncio.asyncWith(trip, function* () {
      trip.createTask(book('flight', 3))
      trip.createTask(book('hotel', 1))
    })
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error
    console.log('stay home')
  }
}

asyncio.run(main())
