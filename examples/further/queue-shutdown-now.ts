// Closed at once: what still waits is dropped.
import * as asyncio from 'asyncio'

function* worker(queue: asyncio.Queue<number>) {
  try {
    while (true) {
      const job = yield* queue.get()
      yield* asyncio.sleep(2)
      console.log(`job ${job} is done`)
      queue.taskDone()
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error
    console.log('the worker goes home')
  }
}

function* main() {
  const queue = new asyncio.Queue<number>()
  const working = asyncio.createTask(worker(queue))
  for (let job = 1; job <= 3; job++) yield* queue.put(job)
  yield* asyncio.sleep(1)
  queue.shutdown(true)
  console.log(`closed, ${queue.qsize()} waiting`)
  yield* queue.join()
  console.log('nothing is left to wait for')
  yield* working
}

asyncio.run(main())
