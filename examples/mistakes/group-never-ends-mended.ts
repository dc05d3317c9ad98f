// Whoever has no end of its own is cancelled by the body.
import * as asyncio from 'asyncio'

const requests = new asyncio.Queue<string>()

function* server() {
  while (true) {
    console.log(`serves ${yield* requests.get()}`)
  }
}

function* main() {
  yield* asyncio.asyncWith(
    new asyncio.TaskGroup(),
    function* (group) {
      const serving = group.createTask(server())
      yield* requests.put('page')
      yield* asyncio.sleep(1)
      console.log('the body is done')
      serving.cancel()
    },
  )
  console.log('the block is done')
}

asyncio.run(main())
