// The smallest number comes out first.
import * as asyncio from 'asyncio'

function* main() {
  const jobs = new asyncio.PriorityQueue<[number, string]>()
  yield* jobs.put([3, 'dust'])
  yield* jobs.put([1, 'fire'])
  yield* jobs.put([2, 'mail'])
  while (!jobs.empty()) {
    const [, name] = yield* jobs.get()
    console.log(name)
  }
}

asyncio.run(main())
