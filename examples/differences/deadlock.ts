// A run in which nobody can ever go on ends with an error.
import * as asyncio from 'asyncio'

function* main() {
  yield* new asyncio.Event().wait()
}

try {
  asyncio.runVirtual(main())
} catch (error) {
  if (!(error instanceof asyncio.DeadlockError)) throw error
  for (const { task, on } of error.waiting) {
    console.log(`${task} waits for ${on}`)
  }
}
