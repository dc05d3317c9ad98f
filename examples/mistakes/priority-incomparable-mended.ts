// A running number between, so that there is no tie.
import * as asyncio from 'asyncio'

type Job = { name: string }

function* main() {
  const queue = new asyncio.PriorityQueue<[number, number, Job]>()
  let count = 0
  yield* queue.put([1, count++, { name: 'cook' }])
  yield* queue.put([2, count++, { name: 'wash' }])
  yield* queue.put([1, count++, { name: 'bake' }])
  while (!queue.empty()) {
    const [, , job] = yield* queue.get()
    console.log(job.name)
  }
}

asyncio.run(main())
