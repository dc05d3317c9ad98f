// Who awaits the task gets its error, at the await.
import * as asyncio from 'asyncio'

function* sendMail() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('no such address')
}

function* main() {
  const task = asyncio.createTask(sendMail())
  console.log('the mail is on its way')
  yield* asyncio.sleep(3)
  try {
    yield* task
    console.log('sent')
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error
    console.log(`not sent: ${error.message}`)
  }
}

asyncio.run(main())
