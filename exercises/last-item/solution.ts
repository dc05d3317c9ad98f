// One more item says that it was the last.
import * as asyncio from 'asyncio'

function* produce(queue: asyncio.Queue<string>) {
  for (const item of ['bread', 'cheese']) {
    yield* asyncio.sleep(1)
    yield* queue.put(item)
  }
  yield* queue.put('end')
}

function* consume(queue: asyncio.Queue<string>) {
  for (;;) {
    const item = yield* queue.get()
    if (item === 'end') return
    console.log(`ate ${item}`)
  }
}

function* main() {
  const queue = new asyncio.Queue<string>()
  yield* asyncio.gather(produce(queue), consume(queue))
  console.log('full')
}

asyncio.run(main())
