// A counts to the end before B begins.
import * as asyncio from 'asyncio'

function* count(name: string) {
  for (let n = 1; n <= 3; n++) {
    console.log(`${name} ${n}`)
  }
}

function* main() {
  yield* asyncio.gather(count('A'), count('B'))
}

asyncio.run(main())
