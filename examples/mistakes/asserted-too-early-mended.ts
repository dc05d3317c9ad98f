// A test awaits the task, however many turns that takes.
import * as asyncio from 'asyncio'

const saved: string[] = []

function* save(text: string) {
  yield* asyncio.sleep(0)
  saved.push(text)
}

function* main() {
  const task = asyncio.createTask(save('my work'))
  yield* task
  console.log(`when it is done: ${saved.length} saved`)
}

asyncio.run(main())
