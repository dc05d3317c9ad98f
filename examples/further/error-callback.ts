// A task that is nobody's business reports its own errors.
import * as asyncio from 'asyncio'

const background = new Set<asyncio.Task<unknown>>()

function ended(task: asyncio.Task<unknown>) {
  background.delete(task)
  if (task.cancelled()) return
  const error = task.exception()
  if (error instanceof Error) {
    console.log(`${task.getName()} failed: ${error.message}`)
  }
}

function spawn(coro: asyncio.Coroutine, name: string) {
  const task = asyncio.createTask(coro, { name })
  background.add(task)
  task.addDoneCallback(ended)
}

function* sendMail(to: string, delay: number) {
  yield* asyncio.sleep(delay)
  if (to === 'nobody') {
    throw new asyncio.RuntimeError('no such address')
  }
}

function* main() {
  spawn(sendMail('somebody', 2), 'mail 1')
  spawn(sendMail('nobody', 1), 'mail 2')
  yield* asyncio.sleep(3)
  console.log(`main ends, ${background.size} tasks left`)
}

asyncio.run(main())
