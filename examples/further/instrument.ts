// An instrument tells who goes on, and what each waits for.
import * as asyncio from 'asyncio'

const watch: asyncio.Instrument = {
  stepBegins: (task) => console.log(`${task.getName()} goes on`),
  stepEnds(task, future) {
    const wait = future?.observedWait?.()
    if (!wait) return
    const [what] = wait.label.split(' ')
    console.log(`${task.getName()} waits for ${what}`)
  },
  taskDone: (task) => console.log(`${task.getName()} is done`),
}

function* worker(lock: asyncio.Lock) {
  yield* asyncio.asyncWith(lock, function* () {
    yield* asyncio.sleep(1)
  })
}

function* main() {
  const lock = new asyncio.Lock()
  const ann = asyncio.createTask(worker(lock), { name: 'Ann' })
  const ben = asyncio.createTask(worker(lock), { name: 'Ben' })
  yield* ann
  yield* ben
}

asyncio.run(main(), { instruments: [watch] })
