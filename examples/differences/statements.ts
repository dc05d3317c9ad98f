// asyncWith and asyncFor stand for async with and async for.
import * as asyncio from 'asyncio'

function countdown(from: number) {
  let left = from
  return {
    aiter: () => ({
      *anext() {
        if (left === 0) return { done: true, value: 0 }
        yield* asyncio.sleep(1)
        return { done: false, value: left-- }
      },
    }),
  }
}

function* main() {
  const lock = new asyncio.Lock()
  yield* asyncio.asyncWith(lock, function* () {
    yield* asyncio.asyncFor(countdown(3), function* (left) {
      console.log(left, 'left')
      if (left === 2) return asyncio.BREAK
    })
  })
  console.log(lock.locked() ? 'locked' : 'unlocked')
}

asyncio.run(main())
