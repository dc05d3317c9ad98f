// The printer has no paper, and nobody is told.
import * as asyncio from 'asyncio'

function* job() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no paper')
}

function* main() {
  asyncio.createTask(job())
  yield* asyncio.sleep(2)
  console.log('all printed')
}

asyncio.run(main())
