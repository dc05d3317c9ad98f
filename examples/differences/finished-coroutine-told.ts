// With asyncio.coroutine a second await is an error here, too.
import * as asyncio from 'asyncio'

const roll = asyncio.coroutine(function* roll() {
  yield* asyncio.sleep(1)
  return 4
})

function* main() {
  const coroutine = roll()
  console.log(yield* coroutine)
  console.log(yield* coroutine)
}

asyncio.run(main())
