// A task that nobody keeps: here the loop itself keeps it.
import * as asyncio from 'asyncio'

function* listen() {
  console.log('listening')
  yield* new asyncio.Event().wait()
}

function* main() {
  asyncio.createTask(listen())
  yield* asyncio.sleep(1)
  const others = asyncio.allTasks().size - 1
  console.log(`tasks besides main: ${others}`)
}

asyncio.run(main())
