// One call too many: there was one item.
import * as asyncio from 'asyncio'

function* main() {
  const queue = new asyncio.Queue<string>()
  yield* queue.put('an item')
  try {
    console.log(yield* queue.get())
    queue.taskDone()
  } finally {
    queue.taskDone()
  }
}

asyncio.run(main())
