// run() starts a loop; inside a running one it refuses.
import * as asyncio from 'asyncio'

function* inner() {
  return 'inner result'
}

function* main() {
  console.log('main runs')
  console.log(asyncio.run(inner()))
}

asyncio.run(main())
