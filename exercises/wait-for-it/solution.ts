// Who starts a task waits for it.
import * as asyncio from 'asyncio'

function* save() {
  yield* asyncio.sleep(2)
  console.log('saved')
}

function* main() {
  const saving = asyncio.createTask(save())
  yield* asyncio.sleep(1)
  console.log('the last line')
  yield* saving
}

asyncio.run(main())
