// Which task stands where?
import * as asyncio from 'asyncio'

function report() {
  for (const task of asyncio.allTasks()) {
    if (task === asyncio.currentTask()) continue
    const [outermost] = task.getStack()
    console.log(`${task.getName()} is in ${outermost.name}`)
  }
}

function* fetcher(queue: asyncio.Queue<string>) {
  yield* queue.get()
}

function* rest() {
  yield* asyncio.sleep(60)
}

function* main() {
  const queue = new asyncio.Queue<string>()
  const fetching = asyncio.createTask(fetcher(queue), { name: 'A' })
  const resting = asyncio.createTask(rest(), { name: 'B' })
  yield* asyncio.sleep(30)
  report()
  yield* queue.put('page')
  yield* fetching
  report()
  yield* resting
}

asyncio.run(main())
