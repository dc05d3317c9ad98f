// One error, and nothing is left of the others.
import * as asyncio from 'asyncio'

function* fetch(name: string) {
  yield* asyncio.sleep(1)
  if (name === 'b') throw new asyncio.RuntimeError('gone: b')
  return `page ${name}`
}

function* main() {
  const jobs = ['a', 'b', 'c'].map((name) => fetch(name))
  const results = yield* asyncio.gather(...jobs)
  for (const result of results) {
    console.log(result)
  }
}

asyncio.run(main())
