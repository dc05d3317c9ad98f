// An error that nobody asked for is told at the end.
import * as asyncio from 'asyncio'

function* fails() {
  throw new RangeError('lost')
}

function* main() {
  const loop = asyncio.getRunningLoop()
  loop.setExceptionHandler((_, { message, exception }) => {
    console.log(`${message}: ${(exception as Error).message}`)
  })
  asyncio.createTask(fails())
  yield* asyncio.sleep(1)
  console.log('main is done')
}

asyncio.run(main())
