// Two runs, neither awaited, take turns.
import * as asyncio from 'asyncio'

function* main(name: string) {
  console.log(name, 'begins')
  yield* asyncio.wrapPromise(() => Promise.resolve())
  console.log(name, 'ends')
}

asyncio.run(main('one'))
asyncio.run(main('two'))
console.log('the last line')
