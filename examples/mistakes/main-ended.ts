// main ends before its task: the task is cancelled half-way.
import * as asyncio from 'asyncio'

function* save() {
  console.log('saving...')
  yield* asyncio.sleep(1)
  console.log('saved')
}

function* main() {
  asyncio.createTask(save())
  console.log('main is done')
}

asyncio.run(main())
