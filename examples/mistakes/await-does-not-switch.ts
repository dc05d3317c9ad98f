// Awaiting what does not wait gives nobody else a turn.
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
  console.log('after quick(): no turn was given')
  yield* asyncio.sleep(0)
  console.log('after sleep(0): one was')
  yield* task
}

asyncio.run(main())
