// Nobody sets the future's result: the program never ends.
import * as asyncio from 'asyncio'

function* main() {
  const future = asyncio.getRunningLoop().createFuture<string>()
  console.log('waiting for a result')
  console.log(yield* future)
}

asyncio.run(main())
