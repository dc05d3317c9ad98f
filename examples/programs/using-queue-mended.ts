// A last item, null, tells the consumer that no more will come.
import * as asyncio from 'asyncio'

function* producer(queue: asyncio.Queue<number | null>) {
  for (let i = 0; i < 5; i++) {
    yield* queue.put(i)
    console.log(`Produced ${i}`)
    yield* asyncio.sleep(1)
  }
  yield* queue.put(null)
}

function* consumer(queue: asyncio.Queue<number | null>) {
  while (true) {
    const item = yield* queue.get()
    if (item === null) break
    console.log(`Consumed ${item}`)
  }
}

function* main() {
  const queue = new asyncio.Queue<number | null>()
  yield* asyncio.gather(producer(queue), consumer(queue))
}

asyncio.run(main())
