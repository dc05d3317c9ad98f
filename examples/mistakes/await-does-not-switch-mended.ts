// Who wants the other task to have run waits for that task.
import * as asyncio from 'asyncio'

function* other() {
  console.log('the other task runs')
}

function* quick() {
  return 'quick'
}

function* main() {
  const task = asyncio.createTask(other())
  yield* quick()
  yield* task
  console.log('after the task: it has run')
}

asyncio.run(main())
