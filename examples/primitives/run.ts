// A coroutine is handed to the loop and run to its end.
import * as asyncio from 'asyncio'

function* main() {
  console.log('Hello, World!')
}

asyncio.run(main())
