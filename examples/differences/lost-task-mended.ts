// A set holds the task until it is done.
import * as asyncio from 'asyncio'

const kept = new Set<asyncio.Task<void>>()

function* listen() {
  console.log('listening')
  yield* new asyncio.Event().wait()
}

function* main() {
  const task = asyncio.createTask(listen())
  kept.add(task)
  task.addDoneCallback(() => kept.delete(task))
  yield* asyncio.sleep(1)
  const others = asyncio.allTasks().size - 1
  console.log(`tasks besides main: ${others}`)
}

asyncio.run(main())
