// Each task is awaited as soon as it is made: nothing overlaps.
import * as asyncio from 'asyncio'

function* job(name: string) {
  console.log(`${name} starts`)
  yield* asyncio.sleep(1)
  console.log(`${name} ends`)
}

function* main() {
  yield* asyncio.createTask(job('a'))
  yield* asyncio.createTask(job('b'))
}

asyncio.run(main())
