// A lock that notices: who was cancelled leaves the line.
import * as asyncio from 'asyncio'

class Lock {
  private taken = false
  private line: asyncio.Future<undefined>[] = []

  release() {
    this.taken = false
    const [first] = this.line
    if (first && !first.done()) first.setResult(undefined)
  }

  *acquire() {
    if (this.taken || this.line.length > 0) {
      const place = new asyncio.Future<undefined>()
      this.line.push(place)
      try {
        yield* place
      } finally {
        this.line = this.line.filter((other) => other !== place)
      }
    }
    this.taken = true
  }
}

function* worker(n: number, lock: Lock) {
  yield* lock.acquire()
  console.log(`worker ${n} is in`)
  yield* asyncio.sleep(2)
  lock.release()
}

function* main() {
  const lock = new Lock()
  const first = asyncio.createTask(worker(1, lock))
  const second = asyncio.createTask(worker(2, lock))
  const third = asyncio.createTask(worker(3, lock))
  yield* asyncio.sleep(1)
  second.cancel()
  yield* first
  try {
    yield* asyncio.waitFor(third, 60)
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error
    console.log('worker 3 waits for ever')
  }
}

asyncio.run(main())
