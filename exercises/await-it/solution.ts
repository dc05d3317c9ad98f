// The coroutine runs where it is awaited.
import * as asyncio from 'asyncio'

function* greet(name: string) {
  yield* asyncio.sleep(1)
  console.log(`Hello, ${name}`)
}

function* main() {
  yield* greet('Ada')
  console.log('Goodbye')
}

asyncio.run(main())
