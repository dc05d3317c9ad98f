// At equal priority it is the next part that decides.
import * as asyncio from 'asyncio'

function* main() {
  const queue = new asyncio.PriorityQueue<[number, string]>()
  for (const name of ['Zoe', 'Max', 'Ann']) {
    yield* queue.put([1, name])
    console.log(`${name} arrives`)
  }
  while (!queue.empty()) {
    const [, name] = yield* queue.get()
    console.log(`${name} is served`)
  }
}

asyncio.run(main())
