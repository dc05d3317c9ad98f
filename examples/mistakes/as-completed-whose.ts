// A plain for gives none of the tasks that went in.
import * as asyncio from 'asyncio'

function* main() {
  const south = asyncio.createTask(asyncio.sleep(1, 'snow'))
  const north = asyncio.createTask(asyncio.sleep(2, 'rain'))
  for (const next of asyncio.asCompleted([north, south])) {
    const name = Object.is(next, south) ? 'south' : 'not south'
    console.log(`${name}: ${yield* next}`)
  }
}

asyncio.run(main())
