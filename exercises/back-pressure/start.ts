// All is baked at once, and eaten slowly.
import * as asyncio from 'asyncio'

function* bake(counter: asyncio.Queue<number>) {
  for (let n = 1; n <= 4; n++) {
    yield* counter.put(n)
    console.log(`baked ${n}`)
  }
}

function* eat(counter: asyncio.Queue<number>) {
  for (let i = 0; i < 4; i++) {
    const n = yield* counter.get()
    yield* asyncio.sleep(1)
    console.log(`ate ${n}`)
  }
}

function* main() {
  const counter = new asyncio.Queue<number>()
  yield* asyncio.gather(bake(counter), eat(counter))
}

asyncio.run(main())
