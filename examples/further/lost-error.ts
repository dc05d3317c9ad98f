// A task fails, and nobody ever looks at it.
import * as asyncio from 'asyncio'

function* sendMail() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no such address')
}

function* main() {
  const task = asyncio.createTask(sendMail())
  console.log('the mail is on its way')
  yield* asyncio.sleep(3)
  const state = task.done() ? 'done' : 'pending'
  console.log(`main ends well; the task is ${state}`)
}

asyncio.run(main())
