// For a second run, the function is called a second time.
import * as asyncio from 'asyncio'

function* roll() {
  yield* asyncio.sleep(1)
  return 4
}

function* main() {
  console.log(yield* asyncio.createTask(roll()))
  console.log(yield* asyncio.createTask(roll()))
}

asyncio.run(main())
