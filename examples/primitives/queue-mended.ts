// The queue is drained with join(), then the consumer is cancelled.
import * as asyncio from 'asyncio'

function* producer(queue: asyncio.Queue<number>) {
  for (let i = 0; i < 5; i++) {
    yield* queue.put(i)
    yield* asyncio.sleep(1)
  }
}

function* consumer(queue: asyncio.Queue<number>) {
  while (true) {
    const item = yield* queue.get()
    console.log(`Consumed ${item}`)
    queue.taskDone()
  }
}

function* main() {
  const queue = new asyncio.Queue<number>()
  const consuming = asyncio.createTask(consumer(queue))
  yield* producer(queue)
  yield* queue.join()
  consuming.cancel()
}

asyncio.run(main())
