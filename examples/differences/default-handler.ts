// Errors without a place are printed without a stack.
import * as asyncio from 'asyncio'

function fails() {
  throw new RangeError('in a callback')
}

function* main() {
  asyncio.getRunningLoop().callSoon(fails)
  yield* asyncio.sleep(1)
  console.log('main is done')
}

asyncio.run(main())
