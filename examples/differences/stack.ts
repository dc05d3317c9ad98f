// getStack tells of every coroutine, down to the innermost.
import * as asyncio from 'asyncio'

function* inner() {
  yield* asyncio.sleep(1)
}

function* outer() {
  yield* inner()
}

function* main() {
  const task = asyncio.createTask(outer())
  yield* asyncio.sleep(0)
  for (const { name } of task.getStack()) console.log(name)
  yield* task
}

asyncio.run(main())
