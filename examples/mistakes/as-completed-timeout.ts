// When the time is up, those that are left run on.
import * as asyncio from 'asyncio'

function* ask(name: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  console.log(`${name} has answered`)
}

function* main() {
  const questions = [
    asyncio.createTask(ask('north', 3)),
    asyncio.createTask(ask('south', 1)),
  ]
  try {
    for (const next of asyncio.asCompleted(questions, {
      timeout: 2,
    })) {
      yield* next
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('the time is up')
  }
  yield* asyncio.sleep(2)
}

asyncio.run(main())
