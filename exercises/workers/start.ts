// Six jobs, one worker, who never goes home.
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
  asyncio.createTask(work(queue))
  yield* queue.join()
  console.log('home')
}

asyncio.run(main())
