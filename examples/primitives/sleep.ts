// A coroutine steps aside for one second.
import * as asyncio from 'asyncio'

function* main() {
  console.log('Sleeping for 1 second...')
  yield* asyncio.sleep(1)
  console.log('Awake!')
}

asyncio.run(main())
