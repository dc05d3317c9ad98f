// One washes, one dries, and a queue hangs between them.
import * as asyncio from 'asyncio'

const SHIRTS = ['red', 'blue', 'green']

function* wash() {
  yield* asyncio.sleep(1)
}

function* dry(shirt: string) {
  yield* asyncio.sleep(1)
  console.log(`${shirt} is dry`)
}

function* washer(line: asyncio.Queue<string>) {
  for (const shirt of SHIRTS) {
    yield* wash()
    yield* line.put(shirt)
  }
}

function* dryer(line: asyncio.Queue<string>) {
  for (let i = 0; i < SHIRTS.length; i++)
    yield* dry(yield* line.get())
}

function* main() {
  const line = new asyncio.Queue<string>()
  yield* asyncio.gather(washer(line), dryer(line))
}

asyncio.run(main())
