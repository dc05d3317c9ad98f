// Work outside the loop comes in as a promise.
import * as asyncio from 'asyncio'

function* main() {
  const answer = yield* asyncio.wrapPromise(
    async () => 'from outside',
  )
  console.log(answer)
}

asyncio.run(main())
