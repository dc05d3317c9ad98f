// asyncFor gives the very task that is done.
import * as asyncio from 'asyncio'

function* ask(seconds: number) {
  yield* asyncio.sleep(seconds)
  if (seconds === 2) throw new asyncio.RuntimeError('no answer')
  return `after ${seconds} s`
}

function* main() {
  const tasks = [
    asyncio.createTask(ask(3), { name: 'north' }),
    asyncio.createTask(ask(1), { name: 'south' }),
    asyncio.createTask(ask(2), { name: 'east' }),
  ]
  yield* asyncio.asyncFor(
    asyncio.asCompleted(tasks),
    function* (task) {
      try {
        console.log(`${task.getName()}: ${yield* task}`)
      } catch (error) {
        if (!(error instanceof asyncio.RuntimeError)) throw error
        console.log(`${task.getName()}: ${error.message}`)
      }
    },
  )
}

asyncio.run(main())
