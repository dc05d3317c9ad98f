// Answers are used in the order in which they arrive.
import * as asyncio from 'asyncio'

function* ask(name: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  return `${name}, after ${seconds} s`
}

function* main() {
  const questions = [
    asyncio.createTask(ask('north', 3)),
    asyncio.createTask(ask('south', 1)),
    asyncio.createTask(ask('east', 2)),
  ]
  for (const next of asyncio.asCompleted(questions)) {
    console.log(yield* next)
  }
}

asyncio.run(main())
