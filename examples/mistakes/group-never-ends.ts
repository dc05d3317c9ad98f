// A task without an end: the block never ends.
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
      group.createTask(server())
      yield* requests.put('page')
      yield* asyncio.sleep(1)
      console.log('the body is done')
    },
  )
  console.log('never printed')
}

asyncio.run(main())
