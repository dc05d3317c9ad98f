// The queue is closed; the workers finish it, and go.
import * as asyncio from 'asyncio'

function* worker(name: string, queue: asyncio.Queue<number>) {
  try {
    while (true) {
      const job = yield* queue.get()
      yield* asyncio.sleep(1)
      console.log(`${name} has done job ${job}`)
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error
    console.log(`${name} goes home`)
  }
}

function* main() {
  const queue = new asyncio.Queue<number>()
  yield* asyncio.asyncWith(
    new asyncio.TaskGroup(),
    function* (group) {
      group.createTask(worker('Ann', queue))
      group.createTask(worker('Bob', queue))
      for (let job = 1; job <= 3; job++) yield* queue.put(job)
      queue.shutdown()
      console.log('no more jobs')
    },
  )
}

asyncio.run(main())
