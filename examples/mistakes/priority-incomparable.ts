// Two jobs of equal priority, and the jobs have no order.
import * as asyncio from 'asyncio'

type Job = { name: string }

function* main() {
  const queue = new asyncio.PriorityQueue<[number, Job]>()
  yield* queue.put([1, { name: 'cook' }])
  yield* queue.put([2, { name: 'wash' }])
  console.log('two jobs: fine')
  yield* queue.put([1, { name: 'bake' }])
}

asyncio.run(main())
