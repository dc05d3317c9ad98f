// wait with a timeout stops nothing and raises nothing.
import * as asyncio from 'asyncio'

function* ask(seconds: number) {
  yield* asyncio.sleep(seconds)
  if (seconds === 3) throw new asyncio.RuntimeError('no answer')
}

function* main() {
  let running = new Set(
    [1, 3, 5].map((seconds) => asyncio.createTask(ask(seconds))),
  )
  while (running.size > 0) {
    const [done, pending] = yield* asyncio.wait(running, {
      timeout: 2,
    })
    const failed = [...done].filter((task) => task.exception())
    console.log(`${done.size} done, ${failed.length} failed`)
    running = pending
  }
}

asyncio.run(main())
