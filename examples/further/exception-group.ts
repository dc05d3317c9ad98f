// Several errors at once; one kind is handled.
import * as asyncio from 'asyncio'

class NotFound extends Error {}
class TooLarge extends Error {}

function* fetch(name: string, error: Error) {
  yield* asyncio.sleep(1)
  console.log(`${name} fails`)
  throw error
}

function* main() {
  try {
    yield* asyncio.asyncWith(
      new asyncio.TaskGroup(),
      function* (group) {
        group.createTask(fetch('a', new NotFound('a.html')))
        group.createTask(fetch('b', new TooLarge('b.html')))
        group.createTask(fetch('c', new NotFound('c.html')))
      },
    )
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error
    const [missing, rest] = error.split(NotFound)
    for (const one of missing?.exceptions ?? []) {
      console.log(`not found: ${one.message}`)
    }
    if (rest) throw rest
  }
}

asyncio.run(main())
