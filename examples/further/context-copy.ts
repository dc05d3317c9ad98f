// A task gets a copy, made when the task is made.
import * as asyncio from 'asyncio'

const user = new asyncio.ContextVar<string>('user')

function* task() {
  console.log(`the task begins with ${user.get()}`)
  user.set('Cy')
  console.log(`the task has set ${user.get()}`)
}

function* main() {
  user.set('Ann')
  const running = asyncio.createTask(task())
  user.set('Bob')
  yield* running
  console.log(`main still has ${user.get()}`)
  yield* task()
  console.log(`after a call, main has ${user.get()}`)
}

asyncio.run(main())
