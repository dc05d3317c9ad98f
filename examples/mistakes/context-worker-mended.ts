// The job brings its context along, and is run in it.
import * as asyncio from 'asyncio'

const user = new asyncio.ContextVar('user', { default: 'nobody' })

function* brew() {
  yield* asyncio.sleep(1)
  console.log(`a coffee for ${user.get()}`)
}

function* worker(queue: asyncio.Queue<asyncio.Context>) {
  while (true) {
    const context = yield* queue.get()
    yield* asyncio.createTask(brew(), { context })
    queue.taskDone()
  }
}

function* request(
  queue: asyncio.Queue<asyncio.Context>,
  name: string,
) {
  user.set(name)
  yield* queue.put(asyncio.copyContext())
}

function* main() {
  const queue = new asyncio.Queue<asyncio.Context>()
  const working = asyncio.createTask(worker(queue))
  yield* asyncio.gather(
    request(queue, 'Ann'),
    request(queue, 'Bob'),
  )
  yield* queue.join()
  working.cancel()
}

asyncio.run(main())
