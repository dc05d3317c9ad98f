// The result goes to the one who waits at the door.
import * as asyncio from 'asyncio'

function* courier(door: asyncio.Future<string>) {
  yield* asyncio.sleep(2)
  if (!door.done()) console.log('knock')
  door.setResult('a parcel')
}

function* main() {
  const door = asyncio.getRunningLoop().createFuture<string>()
  const task = asyncio.createTask(courier(door))
  console.log(`got ${yield* door}`)
  yield* task
}

asyncio.run(main())
