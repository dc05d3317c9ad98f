// Inside a coroutine, another one is awaited.
import * as asyncio from 'asyncio'

function* inner() {
  return 'inner result'
}

function* main() {
  console.log('main runs')
  console.log(yield* inner())
}

asyncio.run(main())
