// Nobody is greeted before the last has come.
import * as asyncio from 'asyncio'

function* arrive(name: string, after: number) {
  yield* asyncio.sleep(after)
  return name
}

function* main() {
  const guests = yield* asyncio.gather(
    arrive('Ann', 2),
    arrive('Ben', 3),
    arrive('Cy', 1),
  )
  for (const name of guests) console.log(name)
}

asyncio.run(main())
