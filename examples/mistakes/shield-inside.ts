// A shield inside does not protect the task itself.
import * as asyncio from 'asyncio'

function* write() {
  yield* asyncio.sleep(2)
  console.log('written')
}

function* save() {
  yield* asyncio.shield(write())
  console.log('never printed: the index is not updated')
}

function* main() {
  const saving = asyncio.createTask(save())
  yield* asyncio.sleep(1)
  saving.cancel()
  yield* asyncio.sleep(2)
  console.log(saving.cancelled() ? 'half saved' : 'saved')
}

asyncio.run(main())
