// A sleep of 0 seconds lets the others go first.
import * as asyncio from 'asyncio'

function* count(name: string) {
  for (let n = 1; n <= 3; n++) {
    console.log(`${name} ${n}`)
    yield* asyncio.sleep(0)
  }
}

function* main() {
  yield* asyncio.gather(count('A'), count('B'))
}

asyncio.run(main())
