// Each holds what the other waits for: this never ends.
import * as asyncio from 'asyncio'

function* eat(
  name: string,
  first: asyncio.Lock,
  second: asyncio.Lock,
) {
  yield* asyncio.asyncWith(first, function* () {
    yield* asyncio.sleep(1)
    yield* asyncio.asyncWith(second, function* () {
      yield* asyncio.sleep(1)
      console.log(`${name} eats`)
    })
  })
}

function* main() {
  const fork = new asyncio.Lock()
  const knife = new asyncio.Lock()
  yield* asyncio.gather(
    eat('Ann', fork, knife),
    eat('Ben', knife, fork),
  )
}

asyncio.run(main())
