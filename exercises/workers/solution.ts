// Six jobs, three workers, cancelled when all is done.
import * as asyncio from 'asyncio'

function* work(queue: asyncio.Queue<number>) {
  for (;;) {
    const job = yield* queue.get()
    yield* asyncio.sleep(1)
    console.log(`job ${job}`)
    queue.taskDone()
  }
}

function* main() {
  const queue = new asyncio.Queue<number>()
  for (let job = 1; job <= 6; job++) queue.putNowait(job)
  const workers = [1, 2, 3].map(() =>
    asyncio.createTask(work(queue)),
  )
  yield* queue.join()
  for (const worker of workers) worker.cancel()
  yield* asyncio.gather(...workers, { returnExceptions: true })
  console.log('home')
}

asyncio.run(main())
