// A test looks at the result before the task has had its turns.
import * as asyncio from 'asyncio'

const saved: string[] = []

function* save(text: string) {
  yield* asyncio.sleep(0)
  saved.push(text)
}

function* main() {
  asyncio.createTask(save('my work'))
  console.log(`at once: ${saved.length} saved`)
  yield* asyncio.sleep(0)
  console.log(`after a turn: ${saved.length} saved`)
}

asyncio.run(main())
