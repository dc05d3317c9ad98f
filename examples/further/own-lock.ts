// A lock, made of a flag and a line of futures.
import * as asyncio from 'asyncio'

class Lock {
  private taken = false
  private line: asyncio.Future<undefined>[] = []

  release() {
    this.taken = false
    if (this.line.length > 0) this.line[0].setResult(undefined)
  }

  *acquire() {
    if (this.taken || this.line.length > 0) {
      const place = new asyncio.Future<undefined>()
      this.line.push(place)
      yield* place
      this.line.shift()
    }
    this.taken = true
  }
}

function* worker(n: number, lock: Lock) {
  yield* lock.acquire()
  console.log(`worker ${n} is in`)
  yield* asyncio.sleep(1)
  console.log(`worker ${n} leaves`)
  lock.release()
}

function* main() {
  const lock = new Lock()
  const workers = [1, 2, 3].map((n) => worker(n, lock))
  yield* asyncio.gather(...workers)
}

asyncio.run(main())
