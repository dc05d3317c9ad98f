// Somebody is patient.
import * as asyncio from 'asyncio'

function* fetch() {
  yield* asyncio.sleep(5)
  return 'the new page'
}

function* main() {
  console.log(yield* fetch())
}

asyncio.run(main())
