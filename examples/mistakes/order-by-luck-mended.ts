// Who needs the name waits for it, however long it takes.
import * as asyncio from 'asyncio'

function* load(names: asyncio.Queue<string>, delay: number) {
  yield* asyncio.sleep(delay)
  names.putNowait('Ada')
}

function* greet(names: asyncio.Queue<string>) {
  yield* asyncio.sleep(2)
  console.log(`Hello, ${yield* names.get()}!`)
}

function* main() {
  for (const delay of [1, 3]) {
    console.log(`loading takes ${delay} s`)
    const names = new asyncio.Queue<string>()
    yield* asyncio.gather(load(names, delay), greet(names))
  }
}

asyncio.run(main())
