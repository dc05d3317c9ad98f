// Who waits for a task takes it along when cancelled.
import * as asyncio from 'asyncio'

function* load() {
  try {
    yield* asyncio.sleep(10)
  } finally {
    console.log('load: stops')
  }
}

function* reader(name: string, loading: asyncio.Task) {
  try {
    yield* loading
  } finally {
    console.log(`${name}: stops`)
  }
}

function* main() {
  const loading = asyncio.createTask(load())
  const ann = asyncio.createTask(reader('Ann', loading))
  const bob = asyncio.createTask(reader('Bob', loading))
  yield* asyncio.sleep(1)
  ann.cancel()
  yield* asyncio.wait([ann, bob])
  console.log(bob.cancelled() ? 'Bob, too' : 'Bob has it')
}

asyncio.run(main())
