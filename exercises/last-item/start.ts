// The consumer waits for one item more: this never ends.
import * as asyncio from 'asyncio'

function* produce(queue: asyncio.Queue<string>) {
  for (const item of ['bread', 'cheese']) {
    yield* asyncio.sleep(1)
    yield* queue.put(item)
  }
}

function* consume(queue: asyncio.Queue<string>) {
  for (;;) {
    const item = yield* queue.get()
    console.log(`ate ${item}`)
  }
}

function* main() {
  const queue = new asyncio.Queue<string>()
  yield* asyncio.gather(produce(queue), consume(queue))
  console.log('full')
}

asyncio.run(main())
