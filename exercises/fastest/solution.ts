// The first to answer; the others are stopped.
import * as asyncio from 'asyncio'

function* fetch(city: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  return `from ${city}`
}

function* main() {
  const tasks = [
    asyncio.createTask(fetch('Rome', 3)),
    asyncio.createTask(fetch('Oslo', 1)),
    asyncio.createTask(fetch('Wien', 2)),
  ]
  const [done] = yield* asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  })
  for (const task of tasks) task.cancel()
  yield* asyncio.wait(tasks)
  for (const task of done) console.log(task.result())
}

asyncio.run(main())
