// Who waits is cancelled; what is shielded goes on.
import * as asyncio from 'asyncio'

function* save() {
  console.log('save: begins')
  yield* asyncio.sleep(2)
  console.log('save: ends')
  return 'saved'
}

function* request(saving: asyncio.Task<string>) {
  try {
    yield* asyncio.shield(saving)
  } finally {
    console.log('request: is over')
  }
}

function* main() {
  const saving = asyncio.createTask(save())
  const task = asyncio.createTask(request(saving))
  yield* asyncio.sleep(1)
  task.cancel()
  yield* asyncio.wait([task])
  console.log(task.cancelled() ? 'main: cancelled' : 'main: done')
  console.log(`main: ${yield* saving}`)
}

asyncio.run(main())
