// An error takes its place among the results.
import * as asyncio from 'asyncio'

function* fetch(name: string) {
  yield* asyncio.sleep(1)
  if (name === 'b') throw new asyncio.RuntimeError('gone: b')
  return `page ${name}`
}

function* main() {
  const jobs = ['a', 'b', 'c'].map((name) => fetch(name))
  const results = yield* asyncio.gather(...jobs, {
    returnExceptions: true,
  })
  for (const result of results) {
    const failed = result instanceof Error
    console.log(failed ? result.message : result)
  }
}

asyncio.run(main())
