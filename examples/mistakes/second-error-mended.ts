// returnExceptions: every error has its place in the list.
import * as asyncio from 'asyncio'

function* load(name: string, delay: number) {
  yield* asyncio.sleep(delay)
  if (name !== 'a') throw new asyncio.RuntimeError(`no ${name}`)
  return name
}

function* main() {
  const results = yield* asyncio.gather(
    load('a', 1),
    load('b', 2),
    load('c', 3),
    { returnExceptions: true },
  )
  for (const result of results) {
    if (result instanceof Error) {
      console.log(`failed: ${result.message}`)
    } else console.log(`loaded: ${result}`)
  }
}

asyncio.run(main())
