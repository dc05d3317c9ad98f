// Which of the two awaits gives the other task its turn?
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
  console.log('main: after quick()')
  yield* asyncio.sleep(0)
  console.log('main: after sleep(0)')
  yield* task
}

asyncio.run(main())
