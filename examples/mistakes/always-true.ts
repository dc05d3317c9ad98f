// A coroutine is an object, and every object counts as true.
import * as asyncio from 'asyncio'

function* allowed(user: string) {
  yield* asyncio.sleep(1)
  return user === 'Ada'
}

function* main() {
  if (allowed('Eve')) {
    console.log('not awaited: Eve is let in')
  }
  if (!(yield* allowed('Eve'))) {
    console.log('awaited: Eve stays out')
  }
}

asyncio.run(main())
