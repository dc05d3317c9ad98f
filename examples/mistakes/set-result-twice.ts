// A future is set once; the second time is an error.
import * as asyncio from 'asyncio'

function* main() {
  const future = new asyncio.Future<string>()
  future.setResult('first')
  console.log(yield* future)
  future.setResult('second')
  console.log(yield* future)
}

asyncio.run(main())
