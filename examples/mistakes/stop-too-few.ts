// One STOP for two workers: the second never ends.
import * as asyncio from 'asyncio'

const STOP = 'stop'

function* worker(name: string, queue: asyncio.Queue<string>) {
  while ((yield* queue.get()) !== STOP) {
    console.log(`${name} works`)
  }
  console.log(`${name} goes home`)
}

function* main() {
  const queue = new asyncio.Queue<string>()
  yield* queue.put('job')
  yield* queue.put(STOP)
  yield* asyncio.gather(worker('Ann', queue), worker('Bob', queue))
}

asyncio.run(main())
