// Each shirt is washed when the last one is dry.
import * as asyncio from 'asyncio'

const SHIRTS = ['red', 'blue', 'green']

function* wash() {
  yield* asyncio.sleep(1)
}

function* dry(shirt: string) {
  yield* asyncio.sleep(1)
  console.log(`${shirt} is dry`)
}

function* main() {
  for (const shirt of SHIRTS) {
    yield* wash()
    yield* dry(shirt)
  }
}

asyncio.run(main())
