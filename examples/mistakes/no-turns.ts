// A task that never awaits keeps the loop to itself.
import * as asyncio from 'asyncio'

function* tick() {
  for (let i = 1; i <= 3; i++) {
    console.log(`tick ${i}`)
    yield* asyncio.sleep(0)
  }
}

function* crunch() {
  for (let i = 1; i <= 3; i++) {
    console.log(`crunch ${i}`)
  }
}

function* main() {
  yield* asyncio.gather(crunch(), tick())
}

asyncio.run(main())
