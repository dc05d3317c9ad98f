// Work that is done elsewhere comes back as a promise.
import * as asyncio from 'asyncio'

// Stands for a worker that was sent a message.
function askWorker(n: number) {
  return new Promise<number>((resolve) => {
    setTimeout(resolve, 50, n * n)
  })
}

function* count() {
  for (let i = 1; i <= 3; i++) {
    console.log(`the loop goes on: ${i}`)
    yield* asyncio.sleep(0)
  }
}

function* main() {
  const counting = asyncio.createTask(count())
  const square = yield* asyncio.wrapPromise(() => askWorker(12))
  console.log(`from elsewhere: ${square}`)
  yield* counting
}

asyncio.run(main())
