// What is urgent overtakes, but does not interrupt.
import * as asyncio from 'asyncio'

type Job = [priority: number, name: string]

function* clerk(queue: asyncio.PriorityQueue<Job>) {
  while (true) {
    const [priority, name] = yield* queue.get()
    console.log(`${name}, priority ${priority}`)
    yield* asyncio.sleep(2)
    queue.taskDone()
  }
}

function* main() {
  const queue = new asyncio.PriorityQueue<Job>()
  const working = asyncio.createTask(clerk(queue))
  yield* queue.put([3, 'tidy up'])
  yield* queue.put([2, 'answer a letter'])
  yield* asyncio.sleep(1)
  console.log('a fire breaks out')
  yield* queue.put([1, 'put out the fire'])
  yield* queue.join()
  working.cancel()
}

asyncio.run(main())
