// Each is greeted when he comes.
import * as asyncio from 'asyncio'

function* arrive(name: string, after: number) {
  yield* asyncio.sleep(after)
  return name
}

function* main() {
  const guests = [
    asyncio.createTask(arrive('Ann', 2)),
    asyncio.createTask(arrive('Ben', 3)),
    asyncio.createTask(arrive('Cy', 1)),
  ]
  for (const next of asyncio.asCompleted(guests))
    console.log(yield* next)
}

asyncio.run(main())
