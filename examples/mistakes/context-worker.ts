// A worker has its own context, not that of its jobs.
import * as asyncio from 'asyncio'

const user = new asyncio.ContextVar('user', { default: 'nobody' })

function* worker(queue: asyncio.Queue<string>) {
  while (true) {
    const job = yield* queue.get()
    console.log(`${job} for ${user.get()}`)
  }
}

function* request(queue: asyncio.Queue<string>, name: string) {
  user.set(name)
  yield* queue.put('a coffee')
}

function* main() {
  const queue = new asyncio.Queue<string>()
  const working = asyncio.createTask(worker(queue))
  yield* asyncio.gather(
    request(queue, 'Ann'),
    request(queue, 'Bob'),
  )
  yield* asyncio.sleep(1)
  working.cancel()
}

asyncio.run(main())
