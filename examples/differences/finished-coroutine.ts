// Awaiting a coroutine that has finished gives undefined.
import * as asyncio from 'asyncio'

function* roll() {
  yield* asyncio.sleep(1)
  return 4
}

function* main() {
  const coroutine = roll()
  console.log(yield* coroutine)
  console.log(yield* coroutine)
}

asyncio.run(main())
