// One attempt, and no second.
import * as asyncio from 'asyncio'

function* call(attempt: number) {
  console.log(`attempt ${attempt}`)
  yield* asyncio.sleep(0)
  if (attempt < 3) throw new asyncio.RuntimeError('busy')
  return 'hello'
}

function* main() {
  console.log(yield* call(1))
}

asyncio.run(main())
