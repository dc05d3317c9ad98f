// main sleeps in the hope that the job is done by then.
import * as asyncio from 'asyncio'

const results: string[] = []

function* job() {
  yield* asyncio.sleep(2)
  results.push('answer')
}

function* main() {
  const task = asyncio.createTask(job())
  yield* asyncio.sleep(1)
  console.log('after sleep(1):', results[0] ?? 'nothing')
  yield* task
  console.log('after the task:', results[0] ?? 'nothing')
}

asyncio.run(main())
