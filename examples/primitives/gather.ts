// Two coroutines run at once, and their results come as a list.
import * as asyncio from 'asyncio'

function* foo() {
  yield* asyncio.sleep(1)
  return 'foo'
}

function* bar() {
  yield* asyncio.sleep(1)
  return 'bar'
}

function* main() {
  const results = yield* asyncio.gather(foo(), bar())
  console.log(results)
}

asyncio.run(main())
