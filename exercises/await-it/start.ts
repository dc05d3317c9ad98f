// Nobody greets Ada so far.
import * as asyncio from 'asyncio'

function* greet(name: string) {
  yield* asyncio.sleep(1)
  console.log(`Hello, ${name}`)
}

function* main() {
  greet('Ada')
  console.log('Goodbye')
}

asyncio.run(main())
