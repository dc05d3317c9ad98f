// A flight, and no bed.
import * as asyncio from 'asyncio'

function* book(what: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  if (what === 'hotel') throw new asyncio.RuntimeError('full')
  console.log(`${what} booked`)
}

function* main() {
  yield* asyncio.gather(book('flight', 3), book('hotel', 1), {
    returnExceptions: true,
  })
  console.log('stay home')
}

asyncio.run(main())
