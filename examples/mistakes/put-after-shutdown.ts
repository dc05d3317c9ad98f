// A closed queue gives what it has and takes nothing.
import * as asyncio from 'asyncio'

function* main() {
  const queue = new asyncio.Queue<string>()
  yield* queue.put('first')
  queue.shutdown()
  console.log(yield* queue.get())
  yield* queue.put('second')
}

asyncio.run(main())
