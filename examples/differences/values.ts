// The same values, as JavaScript writes them.
import * as asyncio from 'asyncio'

function* main() {
  console.log(yield* asyncio.sleep(1))
  console.log(yield* asyncio.sleep(1, true))
  console.log(yield* asyncio.sleep(1, 2.0))
  console.log(yield* asyncio.sleep(1, ['a', 'b']))
}

asyncio.run(main())
