// Two of three fail. gather raises one error; where is the other?
import * as asyncio from 'asyncio'

function* load(name: string, delay: number) {
  yield* asyncio.sleep(delay)
  if (name !== 'a') throw new asyncio.RuntimeError(`no ${name}`)
  return name
}

function* main() {
  try {
    yield* asyncio.gather(load('a', 1), load('b', 2), load('c', 3))
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error
    console.log(`failed: ${error.message}`)
  }
  yield* asyncio.sleep(5)
  console.log('main ends, and nothing was said of c')
}

asyncio.run(main())
