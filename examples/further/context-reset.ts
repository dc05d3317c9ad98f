// A value for a while, and then what was there before.
import * as asyncio from 'asyncio'

const level = new asyncio.ContextVar('level', { default: 'info' })

function* step(name: string) {
  yield* asyncio.sleep(1)
  console.log(`${name}: ${level.get()}`)
}

function* main() {
  yield* step('before')
  const token = level.set('debug')
  try {
    yield* step('inside')
  } finally {
    level.reset(token)
  }
  yield* step('after')
}

asyncio.run(main())
