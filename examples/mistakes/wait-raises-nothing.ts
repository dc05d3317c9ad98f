// wait raises nothing: that is no success.
import * as asyncio from 'asyncio'

function* save() {
  yield* asyncio.sleep(1)
  throw new asyncio.RuntimeError('disk full')
}

function* main() {
  const saving = asyncio.createTask(save())
  const [done] = yield* asyncio.wait([saving])
  console.log('all saved, it seems')
  for (const task of done) yield* task
}

asyncio.run(main())
