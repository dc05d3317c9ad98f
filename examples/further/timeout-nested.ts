// Two limits, one inside the other.
import * as asyncio from 'asyncio'

function* query(seconds: number) {
  try {
    yield* asyncio.asyncWith(
      asyncio.timeout(seconds),
      function* () {
        yield* asyncio.sleep(10)
      },
    )
  } catch (error) {
    console.log(`inside: ${(error as Error).name}`)
    throw error
  }
}

function* page(seconds: number, querySeconds: number) {
  console.log(`outside ${seconds} s, inside ${querySeconds} s`)
  try {
    yield* asyncio.asyncWith(asyncio.timeout(seconds), () =>
      query(querySeconds),
    )
  } catch (error) {
    console.log(`outside: ${(error as Error).name}`)
  }
}

function* main() {
  yield* page(1, 2)
  yield* page(2, 1)
}

asyncio.run(main())
