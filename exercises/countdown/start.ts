// A countdown that takes no time at all.
import * as asyncio from 'asyncio'

function* main() {
  for (const n of [3, 2, 1]) {
    console.log(String(n))
  }
  console.log('Go!')
}

asyncio.run(main())
