// wait takes tasks; a coroutine is refused.
import * as asyncio from 'asyncio'

function* ask() {
  yield* asyncio.sleep(1)
}

function* main() {
  // @ts-expect-error The compiler finds it, too.
  yield* asyncio.wait([ask()])
}

asyncio.run(main())
