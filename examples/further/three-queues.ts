// The same four jobs, taken out of three kinds of queue.
import * as asyncio from 'asyncio'

function* worker(name: string, queue: asyncio.Queue<string>) {
  for (const job of ['cook', 'wash', 'bake', 'iron']) {
    yield* queue.put(job)
  }
  const done: string[] = []
  while (!queue.empty()) {
    done.push(yield* queue.get())
    yield* asyncio.sleep(1)
  }
  console.log(`${name}: ${done.join(' ')}`)
}

function* main() {
  yield* worker('Queue', new asyncio.Queue())
  yield* worker('LifoQueue', new asyncio.LifoQueue())
  yield* worker('PriorityQueue', new asyncio.PriorityQueue())
}

asyncio.run(main())
