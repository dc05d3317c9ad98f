// The first answer is enough; the others are called off.
import * as asyncio from 'asyncio'

function* ask(name: string, seconds: number) {
  try {
    yield* asyncio.sleep(seconds)
    return `${name} answers`
  } catch (error) {
    console.log(`${name} is called off`)
    throw error
  }
}

function* main() {
  const tasks = [
    asyncio.createTask(ask('north', 2)),
    asyncio.createTask(ask('south', 1)),
  ]
  const [done, pending] = yield* asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  })
  for (const task of done) console.log(task.result())
  for (const task of pending) task.cancel()
  yield* asyncio.wait(pending)
  console.log('all are done')
}

asyncio.run(main())
