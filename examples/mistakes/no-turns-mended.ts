// With sleep(0) after each piece of work, the tasks take turns.
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
    yield* asyncio.sleep(0)
  }
}

function* main() {
  yield* asyncio.gather(crunch(), tick())
}

asyncio.run(main())
