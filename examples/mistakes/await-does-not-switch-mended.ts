// Who wants the other task to have run waits for that task.
import * as asyncio from 'asyncio'

function* other() {
  console.log('other: my turn')
}

function* quick() {
  return 'quick'
}

function* main() {
  const task = asyncio.createTask(other())
  yield* quick()
  yield* task
  console.log('main: after the other task')
}

asyncio.run(main())
