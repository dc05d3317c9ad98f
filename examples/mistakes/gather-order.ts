// The last to be named is the first to end: who comes first?
import * as asyncio from 'asyncio'

function* runner(name: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  console.log(`${name} arrives`)
  return name
}

function* main() {
  const names = yield* asyncio.gather(
    runner('Ada', 3),
    runner('Bob', 2),
    runner('Cy', 1),
  )
  console.log('results:', names.join(' '))
}

asyncio.run(main())
