// A second of sleep after each number.
import * as asyncio from 'asyncio'

function* main() {
  for (const n of [3, 2, 1]) {
    console.log(String(n))
    yield* asyncio.sleep(1)
  }
  console.log('Go!')
}

asyncio.run(main())
