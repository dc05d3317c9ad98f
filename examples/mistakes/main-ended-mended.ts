// main keeps its task, and waits for it before it ends.
import * as asyncio from 'asyncio'

function* save() {
  console.log('saving...')
  yield* asyncio.sleep(1)
  console.log('saved')
}

function* main() {
  const task = asyncio.createTask(save())
  console.log('main could do something else here')
  yield* task
  console.log('main is done')
}

asyncio.run(main())
