// Both ends of a queue report. The consumer never ends.
import * as asyncio from 'asyncio'

function* producer(queue: asyncio.Queue<number>) {
  for (let i = 0; i < 5; i++) {
    yield* queue.put(i)
    console.log(`Produced ${i}`)
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
  yield* asyncio.gather(producer(queue), consumer(queue))
}

asyncio.run(main())
