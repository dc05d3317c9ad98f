// A coroutine runs once: it cannot be started again.
import * as asyncio from 'asyncio'

function* roll() {
  yield* asyncio.sleep(1)
  return 4
}

function* main() {
  const coroutine = roll()
  console.log(yield* asyncio.createTask(coroutine))
  console.log(yield* asyncio.createTask(coroutine))
}

asyncio.run(main())
