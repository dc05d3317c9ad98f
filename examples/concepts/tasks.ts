// Two tasks take turns; main waits for both.
import * as asyncio from 'asyncio'

function* count(name: string, last: number) {
  for (let i = 1; i <= last; i++) {
    console.log(`${name} counts ${i}`)
    yield* asyncio.sleep(1)
  }
  return last
}

function* main() {
  const a = asyncio.createTask(count('a', 2))
  const b = asyncio.createTask(count('b', 3))
  console.log('two tasks are made, neither has run')
  const total = (yield* a) + (yield* b)
  console.log(`counted ${total} times`)
}

asyncio.run(main())
