// runVirtual gives the result itself, and takes no time.
import * as asyncio from 'asyncio'

function* main() {
  yield* asyncio.sleep(5)
  return asyncio.getRunningLoop().time()
}

console.log(asyncio.runVirtual(main()), 'seconds')
