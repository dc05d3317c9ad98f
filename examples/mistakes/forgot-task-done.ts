// Without taskDone(), join() waits in vain: this never ends.
import * as asyncio from 'asyncio'

function* consumer(queue: asyncio.Queue<string>) {
  while (true) {
    const item = yield* queue.get()
    console.log(`Consumed ${item}`)
  }
}

function* main() {
  const queue = new asyncio.Queue<string>()
  const task = asyncio.createTask(consumer(queue))
  for (const item of ['a', 'b']) {
    yield* queue.put(item)
  }
  yield* queue.join()
  console.log('all work is done')
  task.cancel()
}

asyncio.run(main())
