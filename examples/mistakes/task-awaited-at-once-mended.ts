// Both tasks are made before either is awaited: they overlap.
import * as asyncio from 'asyncio'

function* job(name: string) {
  console.log(`${name} starts`)
  yield* asyncio.sleep(1)
  console.log(`${name} ends`)
}

function* main() {
  const a = asyncio.createTask(job('a'))
  const b = asyncio.createTask(job('b'))
  yield* a
  yield* b
}

asyncio.run(main())
